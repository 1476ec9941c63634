import { fileTypeOf } from './file-type.js';

describe('fileTypeOf', () => {
  it('knows PDF, JPEG and PNG by their first bytes', () => {
    expect(fileTypeOf(Buffer.from('%PDF-1.7'))).toBe('application/pdf');
    expect(fileTypeOf(Buffer.from('ffd8ffe000104a46', 'hex'))).toBe('image/jpeg');
    expect(fileTypeOf(Buffer.from('89504e470d0a1a0a', 'hex'))).toBe('image/png');
  });

  it.each(['', '25', '%PDF', 'PK\u0003\u0004', '<html><body>', ' %PDF-1.7'])('takes %j for none of them', (text) => {
    expect(fileTypeOf(Buffer.from(text))).toBeNull();
  });
});
