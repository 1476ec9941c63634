import * as requests from '../../../dist/libs/contracts/src/index.js';
import { aHome, newVersion, served } from '../home.mjs';
import { HASH } from '../papers.mjs';
import { determination } from './determination.mjs';

const POINTS = [
  { kind: 'value-dispute', ground: 'comparables', statement: '可比实例 3 与被征收房屋不在同一供求圈' },
  { kind: 'fact-error', ground: 'area', statement: '建筑面积少计阳台' },
];

/** A household's report from its service on: taken to agree, or reviewed (W2), and perhaps brought before the committee (W3). */
export async function* reviewOfHome(sim, random) {
  const home = aHome(sim, random);
  await newVersion(sim, home);
  await served(sim, home);
  if (random.next() > 0.05) yield* review(sim, random, home);
}

/** A review of the newest version, served today, to whatever end it comes. */
async function* review(sim, random, home) {
  const file = yield* filed(sim, random, home);
  if (!file) return;
  yield sim.in(random.whole(0, 3));
  const { id } = await sim.ask(requests.makeReviewAvailable, { as: home.place.clerk, target: file.id });
  const answer = random.next();
  if (answer < 0.04) {
    yield sim.in(random.whole(1, 7));
    await sim.ask(requests.withdrawReview, {
      as: home.household,
      target: id,
      body: { reason: '已与征收部门协商一致' },
    });
  } else if (answer < 0.16) yield* neverAnswered(sim, random, home, id);
  else {
    const overdue = answer < 0.28;
    yield sim.in(overdue ? random.whole(22, 30) : random.whole(1, 8));
    const before = await sim.ask(requests.getReview, { as: home.household, target: id });
    sim.expect(
      before.status === (overdue ? 'OVERDUE' : 'AGENCY_WORKING'),
      `${id} awaits its answer as ${before.status}`,
    );
    yield* answered(sim, random, home, id);
  }
}

/** Applied for in time or late, complete or not; null where it came to nothing. */
async function* filed(sim, random, home) {
  const late = random.next() < 0.12;
  yield sim.in(late ? random.whole(22, 40) : random.whole(1, 9));
  const remedy = { code: 'revalue', text: '请重新选取可比实例' };
  const body = { points: POINTS, requestedRemedy: remedy };
  let file = await sim.ask(requests.fileReview, { as: home.household, target: home.reportId, body });
  sim.expect(file.late === late, `filed ${file.filedOn}, late: ${file.late}`);
  if (late) {
    yield sim.in(random.whole(0, 4));
    const decision = random.next() < 0.6 ? 'admit' : 'refuse';
    const ruling = { decision, reason: '申请人提交了住院证明，逾期情况属实' };
    file = await sim.ask(requests.decideLateReview, { as: home.place.reviewer, target: file.id, body: ruling });
    if (decision === 'refuse') return null;
  }
  if (random.next() < 0.12 && !(yield* completed(sim, random, home, file))) return null;
  if (random.next() < 0.08) return yield* takenBack(sim, random, home, file);
  return file;
}

/** Asked to complete the application, the household does, or lets the day pass and is refused. */
async function* completed(sim, random, home, { id: target }) {
  const { reviewer } = home.place;
  const missing = [{ kind: 'evidence', no: 2, text: '请补充测绘成果' }];
  await sim.ask(requests.askToCompleteReview, { as: reviewer, target, body: { missing, completeBy: sim.in(7) } });
  if (random.next() < 0.75) {
    yield sim.in(random.whole(1, 7));
    const supplements = [{ no: 2, text: '附测绘成果', evidence: [{ slot: 'survey', sha256: HASH }] }];
    await sim.ask(requests.completeReview, { as: home.household, target, body: { supplements } });
    return true;
  }
  yield sim.in(random.whole(8, 15));
  const body = { reason: '逾期未补正，视为未按规定提出申请' };
  await sim.ask(requests.refuseIncompleteReview, { as: reviewer, target, body });
  return false;
}

/** Withdrawn before the agency sees it; some take it up again within the days there are. */
async function* takenBack(sim, random, home, { id: target }) {
  const { household, place } = home;
  await sim.ask(requests.withdrawReview, { as: household, target, body: { reason: '先行协商' } });
  if (random.next() < 0.5) return null;
  yield sim.in(random.whole(1, 10));
  const again = await sim.ask(requests.reopenReview, { as: household, target, body: { reason: '协商未果' } });
  if (!again.late) return again;
  const body = { decision: 'admit', reason: '撤回后于规定期间内重新提出' };
  return sim.ask(requests.decideLateReview, { as: place.reviewer, target: again.id, body });
}

/** The agency lets D04 lapse: the way to determination opens, and a lead (A20) arises. */
async function* neverAnswered(sim, random, home, id) {
  yield sim.in(random.whole(22, 30));
  const { status } = await sim.ask(requests.getReview, { as: home.household, target: id });
  sim.expect(status === 'OVERDUE', `${id} was never answered and is ${status}`);
  if (random.next() < 0.7 && (yield* determination(sim, random, home, { reviewId: id, late: false }))) return;
  const body = { reason: '不再等待，另行协商' };
  await sim.ask(requests.withdrawReview, { as: home.household, target: id, body });
}

async function* answered(sim, random, home, id) {
  const { agency, household, place } = home;
  const changed = random.next() < 0.4;
  if (changed) await newVersion(sim, home);
  const finding = changed ? 'accepted' : 'rejected';
  const points = [1, 2].map((no) => ({ no, finding, text: '已核对可比实例与登记簿' }));
  const outcome = changed
    ? { outcome: 'changed', newVersion: home.version }
    : { outcome: 'unchanged', noticeSha256: HASH };
  await sim.ask(requests.answerReview, { as: agency.caller, target: id, body: { ...outcome, points } });
  yield sim.in(random.whole(0, 5));
  if (changed) await served(sim, home);
  else {
    const body = { kind: 'signed-receipt', servedOn: sim.today(), evidenceSha256: HASH };
    await sim.ask(requests.recordResultService, { as: place.clerk, target: id, body });
  }
  const further = random.next();
  if (further < 0.35) {
    const late = further < 0.06;
    yield sim.in(late ? random.whole(22, 35) : random.whole(1, 9));
    return yield* determination(sim, random, home, { reviewId: id, late });
  }
  yield sim.in(22);
  const { status } = await sim.ask(requests.getReview, { as: household, target: id });
  sim.expect(status === 'CLOSED', `${id} is ${status} after D05`);
}
