import { checkSanction } from './check-sanction.js';
import { hasHearingRight } from './hearing-right.js';
import { needsDiscussion } from './need-discussion.js';
import { needsLegalReview } from './need-legal-review.js';
import { heavierThanNoticed } from './no-heavier-sanction.js';

describe('checkSanction', () => {
  it('wants the amount of a fine and the months of a suspension, and neither without', () => {
    expect(checkSanction({ penalties: ['warning', 'fine'], fineYuan: 10_000 })).toEqual({ sound: true });
    expect(checkSanction({ penalties: ['fine'] })).toMatchObject({ field: 'fineYuan' });
    expect(checkSanction({ penalties: ['warning'], fineYuan: 1 })).toMatchObject({ field: 'fineYuan' });
    expect(checkSanction({ penalties: ['suspension'] })).toMatchObject({ field: 'suspensionMonths' });
    expect(checkSanction({ penalties: [], suspensionMonths: 1 })).toMatchObject({ field: 'suspensionMonths' });
  });

  it('knows one fine for one act', () => {
    expect(checkSanction({ penalties: ['fine', 'large-fine'], fineYuan: 1 })).toMatchObject({ field: 'penalties' });
  });
});

describe('heavierThanNoticed', () => {
  const noticed = { penalties: ['warning', 'large-fine'] as const, fineYuan: 100_000 };

  it('lets the decision be as heavy as the notice, or lighter', () => {
    expect(heavierThanNoticed(noticed, noticed)).toBeNull();
    expect(heavierThanNoticed(noticed, { penalties: ['fine'], fineYuan: 5_000 })).toBeNull();
    expect(heavierThanNoticed(noticed, { penalties: [] })).toBeNull();
  });

  it('finds a penalty the notice did not name, a greater fine, a longer suspension', () => {
    expect(heavierThanNoticed(noticed, { penalties: ['suspension'], suspensionMonths: 1 })).toBe('penalties');
    expect(heavierThanNoticed(noticed, { penalties: ['very-large-fine'], fineYuan: 1 })).toBe('penalties');
    expect(heavierThanNoticed(noticed, { ...noticed, fineYuan: 100_001 })).toBe('fineYuan');
    const stop = { penalties: ['suspension'] as const, suspensionMonths: 3 };
    expect(heavierThanNoticed(stop, { ...stop, suspensionMonths: 4 })).toBe('suspensionMonths');
  });
});

describe('the right to a hearing, legal review and discussion', () => {
  it('comes with larger fines, confiscation, stopping and revocation, not with a warning or a small fine', () => {
    expect(hasHearingRight(['warning', 'fine'])).toBe(false);
    for (const penalty of ['large-fine', 'confiscation', 'suspension', 'revocation'] as const) {
      expect(hasHearingRight([penalty])).toBe(true);
    }
  });

  it('asks for a legal review of weighty cases, and where a hearing may be asked for', () => {
    expect(needsLegalReview({ proposed: ['warning', 'fine'], weights: [] })).toBe(false);
    expect(needsLegalReview({ proposed: ['warning'], weights: ['complex'] })).toBe(true);
    expect(needsLegalReview({ proposed: ['suspension'], weights: [] })).toBe(true);
    expect(needsLegalReview({ proposed: ['suspension'], weights: [] }, { beforeHearing: false })).toBe(false);
  });

  it('has the heads discuss complex and grave cases, but not what ends without a penalty', () => {
    expect(needsDiscussion(['warning', 'fine'], [])).toBe(false);
    expect(needsDiscussion(['warning'], ['complex'])).toBe(true);
    expect(needsDiscussion(['fine'], ['public-interest'])).toBe(false);
    expect(needsDiscussion(['revocation'], [])).toBe(true);
    expect(needsDiscussion([], ['grave'])).toBe(false);
  });
});
