import { addDays } from '#kernel';
import { highestClass, isGraver } from './highest-class.js';
import { penaltyClassRules } from './penalty-classes.js';
import { publicationRules } from './publication-rules.js';

const today = '2026-05-09';

describe('highestClass', () => {
  it('holds a warning or public criticism alone to a minor record', () => {
    expect(highestClass(['warning'], today)).toBe('minor');
    expect(highestClass(['warning', 'public-criticism'], today)).toBe('minor');
  });

  it.each(['fine', 'large-fine', 'confiscation'] as const)('lets a %s be an ordinary record', (penalty) => {
    expect(highestClass(['warning', penalty], today)).toBe('ordinary');
  });

  it.each(['very-large-fine', 'suspension', 'revocation', 'practice-ban'] as const)(
    'lets a %s be a serious record, whatever stands beside it',
    (penalty) => {
      expect(highestClass([penalty, 'warning', 'fine'], today)).toBe('serious');
    },
  );

  it('holds a violation without a penalty to a minor record', () => {
    expect(highestClass([], today)).toBe('minor');
  });

  it('refuses to guess before the first instrument it knows', () => {
    expect(highestClass(['revocation'], '2023-04-30')).toBeNull();
    expect(highestClass(['revocation'], '2023-05-01')).toBe('serious');
  });

  it('allows any class up to the gravest, and none above', () => {
    expect(isGraver('serious', 'ordinary')).toBe(true);
    expect(isGraver('ordinary', 'ordinary')).toBe(false);
    expect(isGraver('minor', 'ordinary')).toBe(false);
  });
});

describe('penaltyClassRules', () => {
  it('change on the days the publication rules change', () => {
    const span = ({ from, until }: { from: string; until: string | null }) => [from, until];
    expect(penaltyClassRules.map(span)).toEqual(publicationRules.map(span));
    expect(penaltyClassRules[1]?.until).toBe(addDays(penaltyClassRules[0]?.from ?? '', -1));
  });
});
