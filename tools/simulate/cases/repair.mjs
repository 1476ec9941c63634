import * as requests from '../../../dist/libs/contracts/src/index.js';
import { HASH } from '../papers.mjs';

/** Credit repair (W5) once the least term is over: granted, refused, denied, taken back, overtaken, or got by false papers. */
export async function* repaired(sim, random, { agency, bench, approver }, { id: recordId }) {
  const desk = bench.caseOfficers.at(-1);
  const eligible = await sim.ask(requests.getRepairEligibility, { as: desk, target: recordId });
  if (eligible.barredUntil) return;
  yield later(eligible.earliestRepairOn, sim.in(random.whole(1, 30)));
  const now = await sim.ask(requests.getRepairEligibility, { as: desk, target: recordId });
  const { missing } = now;
  if (missing.some((one) => one === 'barred' || one === 'not-published')) return;
  const body = {
    channel: random.pick(['credit-china', 'desk']),
    promise: '本机构承诺依法诚信执业，不再发生同类行为。',
    ...{ promiseSha256: HASH, proofSha256: [HASH] },
  };
  const { id: target } = await sim.ask(requests.applyForRepair, { as: agency.caller, target: recordId, body });
  // Most answers come within three working days, some do not.
  yield sim.in(random.next() < 0.85 ? random.whole(0, 3) : random.whole(8, 20));
  const fate = random.next();
  if (fate < 0.08) return withdrawn(sim, agency, target);
  const [as] = bench.caseOfficers;
  const decision = fate < 0.16 ? 'refuse' : 'accept';
  await ifOpen(sim, target, as, () =>
    sim.ask(requests.acceptRepair, { as, target, body: { decision, reason: '已核对所附材料。' } }),
  );
  if (decision === 'refuse') return;
  yield sim.in(random.whole(1, 8));
  const fits = fate < 0.9;
  const findings = { dutiesPerformed: true, corrected: fits, findings: '已核对缴款凭证与重新出具的报告。' };
  await ifOpen(sim, target, as, () => sim.ask(requests.verifyRepair, { as, target, body: findings }));
  yield sim.in(random.whole(0, 5));
  const ruling = { decision: fits ? 'repair' : 'deny', reason: '经核查属实。' };
  await ifOpen(sim, target, as, () => sim.ask(requests.decideRepair, { as: approver, target, body: ruling }));
  if (fits && random.next() < 0.04) {
    yield sim.in(random.whole(10, 60));
    const fraud = { findings: '缴款凭证系伪造。', evidenceSha256: HASH };
    await ifRepaired(sim, target, as, () => sim.ask(requests.findRepairFraud, { as: approver, target, body: fraud }));
  }
}

const later = (one, other) => (one > other ? one : other);

async function withdrawn(sim, { caller: as }, target) {
  const { state } = await sim.ask(requests.getRepair, { as, target });
  if (state === 'APPLIED') await sim.ask(requests.withdrawRepair, { as, target });
}

/** The entry's last day may have come meanwhile: then there is nothing left to repair. */
async function ifOpen(sim, target, as, work) {
  const { state } = await sim.ask(requests.getRepair, { as, target });
  if (state !== 'MOOT') await work();
}

async function ifRepaired(sim, target, as, work) {
  const { state } = await sim.ask(requests.getRepair, { as, target });
  if (state === 'REPAIRED') await work();
}
