import type { DocumentContent } from '#contracts';
import { Refusal } from '#kernel';
import { drawPdf } from './draw-pdf.js';

const seal = { code: 'R-7K2M-9QHD-3XPV', verifyUrl: 'http://127.0.0.1:8080/api/v1/public/documents/R-7K2M-9QHD-3XPV' };

const result = (paragraph: string): DocumentContent => ({
  kind: 'review-result',
  number: '复核〔2026〕12号',
  addressee: '张某某',
  sections: [
    { paragraphs: [paragraph] },
    { heading: '逐项答复', table: [{ cells: ['序号', '问题', '答复'] }, { cells: ['1', '建筑面积少计', '维持'] }] },
  ],
  signedBy: '长春某某房地产评估有限公司',
  issuedOn: '2026-11-12',
  cautions: [],
});

describe('a document as PDF', () => {
  it('comes out byte for byte the same each time it is drawn', async () => {
    const [first, second] = [
      await drawPdf(result('经复核，结果不变。'), seal),
      await drawPdf(result('经复核，结果不变。'), seal),
    ];
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    expect(first.equals(second)).toBe(true);
  });

  it('is drawn with its mark where it no longer holds', async () => {
    const mark = { revokedOn: '2026-05-12', revokedFor: 'service-voided' as const };
    const [marked, again] = [await drawPdf(result('一'), seal, mark), await drawPdf(result('一'), seal, mark)];
    expect(marked.equals(again)).toBe(true);
    expect(marked.equals(await drawPdf(result('一'), seal))).toBe(false);
  });

  it('prints the rare characters of names', async () => {
    expect((await drawPdf(result('当事人：㛃㬎、龘、犇、喆、堃'), seal)).length).toBeGreaterThan(5000);
  });

  it('names a character it cannot print rather than leave a blank', async () => {
    const refused = drawPdf(result('当事人：张\u{20BB7}、李\u{2A6B2}'), seal);
    await expect(refused).rejects.toThrow(Refusal);
    await expect(refused).rejects.toMatchObject({
      code: 'glyph-missing',
      details: { characters: expect.arrayContaining(['\u{2A6B2}']) as string[] },
    });
  });

  it('goes on over as many pages as the text needs', async () => {
    const pages = (bytes: Buffer) => bytes.toString('latin1').match(/\/Type \/Page\b/g)?.length;
    expect(pages(await drawPdf(result('一'), seal))).toBe(1);
    expect(pages(await drawPdf(result('经复核。'.repeat(1500)), seal))).toBeGreaterThan(3);
  });
});
