import * as requests from '../../../dist/libs/contracts/src/index.js';
import { HASH } from '../papers.mjs';

/** Longer than five working days with the longest holidays in them: nothing may be said or asked for any more. */
const DAYS_OVER = [19, 26];

/**
 * The agency is heard after the notice: it is silent, states its case, or asks for a hearing where it may. Answers whether
 * there is something to answer in the decision.
 */
export async function* heard(sim, random, file) {
  const { target, agency, hasHearing } = file;
  if (hasHearing && random.next() < 0.6) return yield* hearing(sim, random, file);
  if (random.next() < 0.45) {
    yield sim.in(random.whole(0, 4));
    const final = random.next() < 0.6;
    const waives = final && hasHearing ? { waivesHearing: true } : {};
    const body = { text: '系笔误，已更正。', final, ...waives };
    await sim.ask(requests.answerNotice, { as: agency.caller, target, body });
    yield sim.in(final ? random.whole(0, 4) : random.whole(...DAYS_OVER));
    return { isHeard: true };
  }
  yield sim.in(random.whole(...DAYS_OVER));
  return { isHeard: false };
}

/** Asked for, noticed, and held; or taken back, or the agency does not come. */
async function* hearing(sim, random, { target, agency, investigators, chair, legalReviewer }) {
  yield sim.in(random.whole(0, 3));
  await sim.ask(requests.requestHearing, { as: agency.caller, target, body: { text: '请求公开听证。' } });
  yield sim.in(random.whole(0, 4));
  const hearingOn = sim.in(random.whole(22, 30));
  const notice = { servedOn: sim.today(), evidenceSha256: HASH, hearingOn, place: '区政务服务中心', chairId: chair.id };
  await sim.ask(requests.serveHearingNotice, { as: investigators[0], target, body: notice });
  const fate = random.next();
  if (fate < 0.12) {
    yield sim.in(random.whole(1, 8));
    await sim.ask(requests.withdrawHearing, { as: agency.caller, target, body: { reason: '同意处理意见' } });
  } else {
    yield hearingOn;
    if (fate < 0.2) await sim.ask(requests.withdrawHearing, { as: chair, target, body: { reason: '当事人未到场' } });
    else {
      const body = { minutesSha256: HASH, summary: '当事人对事实无异议，请求从轻。' };
      await sim.ask(requests.recordHearing, { as: chair, target, body });
      yield sim.in(random.whole(0, 3));
      const opinion = { outcome: 'agree', opinion: '听证程序合法，同意处理意见。' };
      await sim.ask(requests.reviewCase, { as: legalReviewer, target, body: opinion });
      return { isHeard: true };
    }
  }
  yield sim.in(random.whole(...DAYS_OVER));
  return { isHeard: false };
}
