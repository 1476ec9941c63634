import { setTimeout as pause } from 'node:timers/promises';
import { addDays } from '../../dist/libs/kernel/src/index.js';

const LONGEST_INTO_SWEEP_MS = 60;
/** Of the requests an average case takes. */
const ASKED_A_CASE = 8;

/** When the services are to be killed: on random days, in turn over the sweep and over the deeds of the day. */
export function planKills({ random, restarts, cases, days, firstDay, worker, voice }) {
  const askedADay = Math.max(1, Math.round((cases * ASKED_A_CASE) / days));
  const plan = new Map();
  for (let n = 0; n < restarts; n += 1) {
    const key = `${addDays(firstDay, random.whole(5, days - 1))} ${n % 2 === 0 ? 'sweep' : 'deeds'}`;
    plan.set(key, (plan.get(key) ?? 0) + 1);
  }

  /** So many requests are out, and the last of them has been for a moment; or the work is done. */
  function inTheMidstOf(working) {
    let left = random.whole(1, askedADay);
    const moment = random.between(0, 12);
    return new Promise((resolve) => {
      const stop = voice.onAsked(() => {
        left -= 1;
        if (left === 0) setTimeout(resolve, moment);
      });
      void working.finally(() => {
        stop();
        resolve();
      });
    });
  }

  return {
    /** Does the day's sweep or deeds, and kills the services over it as often as planned. */
    over: async (day, phase, work) => {
      const working = work();
      for (let left = plan.get(`${day} ${phase}`) ?? 0; left > 0; left -= 1) {
        await (phase === 'sweep' ? pause(random.between(0, LONGEST_INTO_SWEEP_MS)) : inTheMidstOf(working));
        await worker.kill();
      }
      return working;
    },
  };
}
