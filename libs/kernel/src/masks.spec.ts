import fc from 'fast-check';
import { maskName, maskPhone, maskResidentId } from './masks.js';

describe('masks', () => {
  it.each([
    ['张三', '张**'],
    ['张三丰', '张**'],
    ['欧阳娜娜', '欧**'],
    ['𠮷野', '𠮷**'],
    ['', '**'],
  ])('shows of the name %j only %j', (name, shown) => {
    expect(maskName(name)).toBe(shown);
  });

  it('shows where and the end of an identity number, never the birthday', () => {
    expect(maskResidentId('22010219800101123X')).toBe('220102********123X');
  });

  it('shows three and four digits of a mobile number', () => {
    expect(maskPhone('13812345678')).toBe('138****5678');
  });

  it('shows nothing of what has another shape', () => {
    const other = fc.string().filter((text) => !/^\d{17}[\dXx]$/.test(text) && !/^1\d{10}$/.test(text));
    fc.assert(fc.property(other, (text) => expect(maskResidentId(text) + maskPhone(text)).toMatch(/^\*{29}$/)));
  });
});
