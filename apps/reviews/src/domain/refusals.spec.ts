import { reviewsRefusals } from './refusals.js';

describe('reviewsRefusals', () => {
  it.each(Object.entries(reviewsRefusals))('tells of %s, and how to mend it, in Chinese and English', (code, words) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const text of [words.zh, words.fix.zh]) expect(text).toMatch(/^\p{Script=Han}.*。$/u);
    for (const text of [words.en, words.fix.en]) expect(text).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
  });
});
