import type { View } from './flag-evidence.js';
import { reasonFor } from './reason-for.js';
import { reasons } from './reasons/catalogue.js';

const view = (code: string, z: number, supports = true): View => ({
  code,
  comparedWithYuan: 8000,
  gapPercent: 20,
  comparedReportId: null,
  z,
  supports,
});

describe('reasonFor', () => {
  it('is the view in which the value is most unusual, whichever way', () => {
    expect(reasonFor({ views: [view('SV01', -3), view('SV03', -6), view('SV04', -4)] }).code).toBe('SV03');
  });

  it('is the plainer of two that are alike', () => {
    expect(reasonFor({ views: [view('SV04', 5), view('SV02', 5)] }).code).toBe('SV02');
  });

  it('is the model as a whole where no view bears the flag out', () => {
    expect(reasonFor({ views: [view('SV01', 9, false)] }).code).toBe('SV05');
    expect(reasonFor({ views: [] }).code).toBe('SV05');
  });
});

describe('the catalogue of reasons', () => {
  it('has each code once, and words in both languages for all', () => {
    expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length);
    const words = reasons.flatMap(({ title, nextStep, clearedBy }) => [title, nextStep, clearedBy]);
    expect(words.every(({ zh, en }) => /\p{Script=Han}/u.test(zh) && /^[A-Z]/.test(en))).toBe(true);
  });
});
