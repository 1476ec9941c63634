import type { DocumentContent } from '#contracts';
import { layOut } from './layout.js';

const seal = { code: 'I-7K2M-9QHD-3XPV', verifyUrl: 'http://127.0.0.1:8080/api/v1/public/documents/I-7K2M-9QHD-3XPV' };
const receipt: DocumentContent = {
  kind: 'service-receipt',
  number: '送达〔2026〕3号',
  sections: [],
  signedBy: '长春市南关区住房和城乡建设局',
  issuedOn: '2026-05-10',
  cautions: [],
};
const mark = { revokedOn: '2026-05-12', revokedFor: 'service-voided' as const };
const textOf = (marked: typeof mark | null) => JSON.stringify(layOut(receipt, seal, marked).content);

describe('the layout of a document', () => {
  it('says of one that no longer holds since when and why, above all else', () => {
    expect(textOf(mark)).toMatch(/^\[\{"text":"本文书已失效，自2026年5月12日起不再具有效力：所载送达已被认定无效"/);
    expect(layOut(receipt, seal, mark).watermark).toMatchObject({ text: '已失效' });
  });

  it('says nothing of the kind of one that holds', () => {
    expect(textOf(null)).not.toContain('失效');
    expect(layOut(receipt, seal, null).watermark).toBeUndefined();
  });
});
