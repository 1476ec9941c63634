import { publicCaller } from '../../dist/libs/contracts/src/index.js';
import { addDays } from '../../dist/libs/kernel/src/index.js';
import { randomFrom } from '../seed/random.mjs';
import { assemble } from './cast.mjs';
import { holidaysEntered } from './cases/holidays.mjs';
import { misconductOfAgency } from './cases/misconduct.mjs';
import { reviewOfHome } from './cases/review.mjs';
import { putOn } from './days.mjs';

/** Late in 2026, when cases are under way whose last days fall into 2027. */
const HOLIDAYS_ENTERED_ON = '2026-12-28';

/** How often each script is played. */
const SCRIPTS = [
  { script: reviewOfHome, share: 0.68 },
  { script: misconductOfAgency, share: 0.32 },
];

/** What a script acts on: who there is, what day it is, and how to speak. */
export async function openStage({ voice, facts, cases, firstDay }) {
  const { ask } = voice;
  const { publish } = facts;
  const cast = await assemble({ ask, publish, cases, firstDay });
  const stage = {
    ...cast,
    ask,
    publish,
    public: publicCaller,
    day: firstDay,
    begun: 0,
    known: new Set(),
    today: () => stage.day,
    in: (days) => addDays(stage.day, days),
    /** A script's own claim about the world: what does not hold ends it. */
    expect: (holds, what) => {
      if (!holds) throw new Error(`not as the law has it: ${what}`);
    },
  };
  return stage;
}

/** Puts every case on the agenda, spread over the days; each has choices of its own, the same for the same seed. */
export function beginAll({ stage, agenda, cases, seed, days, firstDay }) {
  const when = randomFrom(seed + 1);
  for (let n = 0; n < cases; n += 1) {
    const random = randomFrom(seed * 100_003 + n);
    const { script } = chosen(random.next());
    putOn(agenda, addDays(firstDay, when.whole(0, days - 1)), script(stage, random));
    stage.begun += 1;
  }
  putOn(agenda, HOLIDAYS_ENTERED_ON, holidaysEntered(stage));
}

function chosen(number) {
  let sum = 0;
  return SCRIPTS.find(({ share }) => (sum += share) > number) ?? SCRIPTS[0];
}
