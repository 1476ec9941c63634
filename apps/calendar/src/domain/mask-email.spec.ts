import { maskEmail } from './mask-email.js';

describe('a masked e-mail address', () => {
  it('shows the first letter and the domain, and not the length of the name', () => {
    expect(maskEmail('zhang.san@example.cn')).toBe('z***@example.cn');
    expect(maskEmail('z@example.cn')).toBe('z***@example.cn');
  });

  it('shows nothing of what is no address', () => {
    expect(maskEmail('zhang.san')).toBe('***');
    expect(maskEmail('a@b@c')).toBe('***');
  });
});
