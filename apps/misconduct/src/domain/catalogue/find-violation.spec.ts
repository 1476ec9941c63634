import { findViolation, violations } from './find-violation.js';

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);

describe('violations', () => {
  it('are the whole catalogue, each code once and in order', () => {
    const whole = [...numbered('A', 30), ...numbered('B', 7), ...numbered('C', 2), ...numbered('E', 1)];
    expect(violations.map(({ code }) => code)).toEqual(whole);
  });

  it('each cite an article and name a decider', () => {
    for (const { basis, decidedBy } of violations) {
      expect(basis.length).toBeGreaterThan(0);
      expect(decidedBy.length).toBeGreaterThan(0);
    }
  });

  it('cite no article twice in one entry', () => {
    for (const { basis } of violations) expect(new Set(basis).size).toBe(basis.length);
  });

  it('each say in both languages what is forbidden and what follows', () => {
    for (const { zh, en, sanction } of violations) {
      expect([zh, sanction.zh].every((text) => /\p{Script=Han}/u.test(text))).toBe(true);
      expect([en, sanction.en].every((text) => /^[\p{Script=Latin}\d\s,;.’-]+$/u.test(text))).toBe(true);
    }
  });

  it('rate every act of an agency or appraiser from light to grave, and no other', () => {
    for (const { code, severity } of violations) {
      expect(severity === null).toBe(/^[CE]/.test(code));
      const [lightest, gravest] = severity ?? [1, 1];
      expect(lightest).toBeLessThanOrEqual(gravest);
    }
  });
});

describe('findViolation', () => {
  it('finds the false report under article 34 of the regulation, decided by the issuing authority too', () => {
    const found = findViolation('A01');
    expect(found?.basis).toContain('《国有土地上房屋征收与补偿条例》第三十四条');
    expect(found?.decidedBy).toEqual(['I', 'P', 'M']);
  });

  it('marks an article whose number is not confirmed', () => {
    expect(findViolation('A26')?.unconfirmed).toBe(true);
    expect(findViolation('A01')?.unconfirmed).toBeUndefined();
  });

  it('knows no code outside the catalogue', () => {
    expect(findViolation('A31')).toBeNull();
    expect(findViolation('a01')).toBeNull();
  });
});
