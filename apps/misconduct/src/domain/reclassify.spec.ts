import { reclassify } from './reclassify.js';

describe('reclassify', () => {
  const decidedOn = '2026-05-09';

  it('shortens the term with the penalty, counted from the same decision', () => {
    expect(reclassify({ recordClass: 'serious', decidedOn, penalties: ['large-fine'] })).toMatchObject({
      recordClass: 'ordinary',
      publication: { published: true, publishFrom: decidedOn, expiresOn: '2027-05-09' },
    });
  });

  it('takes down what is left with a warning', () => {
    expect(reclassify({ recordClass: 'ordinary', decidedOn, penalties: ['warning'] })).toMatchObject({
      recordClass: 'minor',
      publication: { published: false, because: 'minor-record' },
    });
  });

  it('never makes an entry graver for seeking a remedy', () => {
    expect(reclassify({ recordClass: 'ordinary', decidedOn, penalties: ['revocation'] })).toMatchObject({
      recordClass: 'ordinary',
    });
  });

  it('refuses to guess before the first rule it knows', () => {
    expect(reclassify({ recordClass: 'ordinary', decidedOn: '2023-04-30', penalties: ['fine'] })).toBeNull();
  });
});
