import * as requests from '../../../dist/libs/contracts/src/index.js';
import { HASH } from '../papers.mjs';

/** Beyond the six months in which the agency may sue (D18), holidays included: not before is the court asked. */
const NO_REMEDY_LEFT = 200;
/** Beyond ten working days, holidays included. */
const DEMAND_OVER = 24;

/** A fine is paid in time (D13), late with its surcharge, or through the court. */
export async function* performed(sim, random, { target, approver, investigators }) {
  const [as] = investigators;
  const isLate = random.next() < 0.3;
  yield sim.in(isLate ? random.whole(28, 45) : random.whole(1, 13));
  if (isLate && random.next() < 0.4) {
    yield sim.in(NO_REMEDY_LEFT);
    yield* enforced(sim, random, { target, approver, as });
  }
  const { performance } = await sim.ask(requests.getCase, { as: approver, target });
  const body = { amountFen: performance.owedFen, paidOn: sim.today(), evidenceSha256: HASH };
  await sim.ask(requests.recordPayment, { as, target, body });
}

/** Through the court, unless the days for it are over: a remedy that ended early makes the decision final early. */
async function* enforced(sim, random, { target, approver, as }) {
  if (await isClosed()) return;
  const demanded = { servedOn: sim.today(), evidenceSha256: HASH };
  await sim.ask(requests.demandPayment, { as, target, body: demanded });
  yield sim.in(DEMAND_OVER);
  if (await isClosed()) return;
  const body = { appliedOn: sim.today(), court: '区人民法院', reason: '逾期不缴纳罚款。', evidenceSha256: HASH };
  await sim.ask(requests.applyToCourt, { as: approver, target, body });
  yield sim.in(random.whole(20, 60));

  async function isClosed() {
    const { performance } = await sim.ask(requests.getCase, { as: approver, target });
    return performance.state === 'UNENFORCED';
  }
}

/** A correction order beside the case: obeyed, or found disobeyed first. */
export async function* corrected(sim, random, { target, agency, investigators }) {
  const [as] = investigators;
  const ordered = { what: '重新出具评估报告。', dueOn: sim.in(20) };
  const { id } = await sim.ask(requests.orderCorrection, { as, target, body: ordered });
  const served = { servedOn: sim.today(), evidenceSha256: HASH };
  await sim.ask(requests.serveCorrection, { as, target: id, body: served });
  const isLate = random.next() < 0.3;
  yield sim.in(isLate ? random.whole(21, 35) : random.whole(3, 18));
  if (isLate) {
    const found = { outcome: 'not-corrected', finding: '逾期未重新出具。' };
    await sim.ask(requests.checkCorrection, { as, target: id, body: found });
    yield sim.in(random.whole(3, 20));
  }
  const body = { text: '已重新出具。', evidenceSha256: HASH };
  await sim.ask(requests.reportCorrection, { as: agency.caller, target: id, body });
  const found = { outcome: 'corrected', finding: '已核对重新出具的报告。' };
  await sim.ask(requests.checkCorrection, { as, target: id, body: found });
}
