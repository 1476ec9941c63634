import * as requests from '../../../dist/libs/contracts/src/index.js';
import { newVersion, served } from '../home.mjs';

const REASON = '材料齐全，属于本委员会受理范围';

/**
 * Before the expert committee (W3): refused, withdrawn, maintained, or sent back for a new report that comes or does not.
 * Answers whether there was an opinion.
 */
export async function* determination(sim, random, home, { reviewId, late }) {
  const { household, place } = home;
  const { secretary } = place;
  const body = { statement: '对复核结果仍有异议，申请鉴定' };
  const file = await sim.ask(requests.requestDetermination, { as: household, target: reviewId, body });
  sim.expect(file.late === late, `determination asked for on ${file.filedOn}, late: ${file.late}`);
  const target = file.id;
  yield sim.in(random.whole(0, 3));
  if (random.next() < (late ? 0.5 : 0.06)) {
    const ruling = { decision: 'refuse', reason: '申请事项不属于本委员会受理范围' };
    await sim.ask(requests.acceptDetermination, { as: secretary, target, body: ruling });
    return false;
  }
  await sim.ask(requests.acceptDetermination, { as: secretary, target, body: { decision: 'accept', reason: REASON } });
  yield sim.in(random.whole(0, 2));
  const members = await seated(sim, random, home, target);
  if (random.next() < 0.06) {
    await sim.ask(requests.withdrawDetermination, { as: household, target, body: { reason: '已达成补偿协议' } });
    return false;
  }
  yield* examined(sim, random, home, { target, members });
  return true;
}

/** The panel drawn, each member of which declared to have no interest. */
async function seated(sim, random, { place }, target) {
  const as = place.secretary;
  const size = random.pick([3, 3, 5]);
  const { panel } = await sim.ask(requests.drawPanel, { as, target, body: { size } });
  const independent = panel.members.map(({ expertId }) => expertId);
  await sim.ask(requests.startExamining, { as, target, body: { independent } });
  return independent;
}

async function* examined(sim, random, home, { target, members }) {
  const as = home.place.secretary;
  if (random.next() < 0.2) {
    const pause = { ground: 'register-file-awaited', reason: '等待不动产登记机构提供登记资料', until: sim.in(30) };
    await sim.ask(requests.pauseExamination, { as, target, body: pause });
    yield sim.in(random.whole(3, 20));
    await sim.ask(requests.resumeExamination, { as, target, body: { reason: '登记资料已经取得，恢复鉴定' } });
  }
  // Most committees keep their ten days (D06), some do not.
  yield sim.in(random.next() < 0.85 ? random.whole(1, 5) : random.whole(20, 40));
  const problem = random.next() < 0.35 ? 'parameters' : null;
  for (const aspect of requests.opinionAspects) {
    const finding = aspect === problem ? 'problem' : 'sound';
    await sim.ask(requests.examineAspect, { as, target, body: { aspect, finding, text: '已审查' } });
  }
  const outcome = problem ? { outcome: 'correct', newReportBy: sim.in(20) } : { outcome: 'maintained' };
  const opinion = await sim.ask(requests.giveOpinion, { as, target, body: { ...outcome, signers: members } });
  if (problem) yield* corrected(sim, random, home, opinion);
  else {
    yield sim.in(random.whole(1, 10));
    await concluded(sim, home, target);
  }
}

/** Sent back: the agency hands in a new report in time, or misses the day, for which a lead (A21) arises. */
async function* corrected(sim, random, home, { id: target }) {
  const missed = random.next() < 0.35;
  yield sim.in(missed ? random.whole(21, 30) : random.whole(3, 18));
  const { status } = await sim.ask(requests.getDetermination, { as: home.place.secretary, target });
  sim.expect(status === (missed ? 'NOT_REISSUED' : 'CORRECT'), `${target} awaits its new report as ${status}`);
  if (missed && random.next() < 0.5) return yield* given(sim, random, home, target);
  await newVersion(sim, home);
  yield sim.in(random.whole(0, 6));
  await served(sim, home);
  await concluded(sim, home, target);
}

/** No new report is to be had any more: what is owed is let go. */
async function* given(sim, random, home, target) {
  yield sim.in(random.whole(5, 30));
  const { reviewer, secretary } = home.place;
  const { correctiveSteps } = await sim.ask(requests.getDetermination, { as: secretary, target });
  const body = { reason: '评估机构已停业，另行委托评估' };
  for (const { id } of correctiveSteps) await sim.ask(requests.liftCorrectiveStep, { as: reviewer, target: id, body });
  await concluded(sim, home, target);
}

async function concluded(sim, { place }, target) {
  const as = place.secretary;
  const fee = { amountFen: 300_000, basis: '按专家委员会收费办法' };
  await sim.ask(requests.allocateFee, { as, target, body: fee });
  await sim.ask(requests.closeDetermination, { as, target });
}
