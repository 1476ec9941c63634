import * as requests from '../../../dist/libs/contracts/src/index.js';
import { HASH } from '../papers.mjs';
import { repaired } from './repair.mjs';

const GRAVEST = { 'large-fine': 'ordinary', fine: 'ordinary', suspension: 'serious' };

/** Entered in the bad-conduct record: attacked (W6), disputed, repaired (W5), or shown to its last day. */
export async function* entered(sim, random, file) {
  const { target, approver: as, penalties } = file;
  yield sim.in(random.whole(0, 10));
  const severityClass = penalties.map((penalty) => GRAVEST[penalty]).findLast(Boolean) ?? 'minor';
  const needed = severityClass === 'minor' && random.next() < 0.4 ? { neededMonths: 2 } : {};
  const { decision, decisionService, file: papers } = await sim.ask(requests.getCase, { as, target });
  const { decidedOn } = decision ?? papers.referralAnswer;
  const noticedOn = decisionService?.servedOn ?? sim.today();
  const body = {
    ...{ severityClass, decisionNo: '罚决〔2026〕12号', decidedOn, ...needed },
    publicFacts: '该机构多份分户评估报告的记载与登记簿不符。',
    repairNotice: { servedOn: noticedOn, evidenceSha256: HASH },
  };
  const record = await sim.ask(requests.publishRecord, { as, target, body });
  if (random.next() < 0.08) yield* disputed(sim, random, file, record);
  if (random.next() < 0.15 && (yield* attacked(sim, random, file, record))) return;
  if (record.state === 'PUBLISHED' && random.next() < 0.5) yield* repaired(sim, random, file, record);
}

/** The agency disputes what the entry says; another approver answers, mostly within the days. */
async function* disputed(sim, random, { agency, bench, approver }, { id: target, state }) {
  if (state === 'UNPUBLISHED') return;
  const body = { grounds: 'wrong-facts', statement: '报告份数有误。' };
  const dispute = await sim.ask(requests.disputeRecord, { as: agency.caller, target, body });
  yield sim.in(random.next() < 0.8 ? random.whole(1, 9) : random.whole(25, 40));
  const other = bench.approvers.find(({ id }) => id !== approver.id);
  const isRight = random.next() < 0.5;
  const change = isRight ? { publicFacts: '该机构两份分户评估报告的记载与登记簿不符。' } : {};
  const answer = { outcome: isRight ? 'corrected' : 'upheld', reason: '经核对案卷。', ...change };
  await sim.ask(requests.decideDispute, { as: other, target: dispute.id, body: answer });
}

/** A reconsideration or suit against the decision. Answers whether the entry was taken back. */
async function* attacked(sim, random, { target, agency, bench, approver }, record) {
  const kind = random.next() < 0.6 ? 'reconsideration' : 'suit';
  yield sim.in(random.whole(5, 50));
  const filing = { kind, filedOn: sim.today(), heardBy: '市人民政府', evidenceSha256: HASH };
  const { id } = await sim.ask(requests.filePenaltyRemedy, { as: agency.caller, target, body: filing });
  const [as] = bench.caseOfficers;
  yield sim.in(random.whole(1, 6));
  const accepted = random.next() < 0.85;
  const acceptance = { accepted, on: sim.today(), reason: '已收到通知书。' };
  await sim.ask(requests.acceptPenaltyRemedy, { as, target: id, body: acceptance });
  if (!accepted) return false;
  yield sim.in(random.whole(20, 80));
  const fate = random.next();
  const result = fate < 0.5 ? 'uphold' : fate < 0.65 ? 'withdraw' : fate < 0.85 ? 'annul' : 'change';
  const end = { result, on: sim.today(), documentNo: '复决〔2026〕8号', evidenceSha256: HASH, servedOn: sim.today() };
  const left = result === 'change' ? leftOf(random) : {};
  await sim.ask(requests.endPenaltyRemedy, { as: approver, target: id, body: { ...end, ...left } });
  if ((result === 'annul' || result === 'change') && record.state === 'PUBLISHED') {
    yield sim.in(random.whole(0, 3));
    const body = { publicReason: '复议机关已变更原决定。' };
    await sim.ask(requests.explainRecordChange, { as: approver, target: record.id, body });
  }
  return result === 'annul' || result === 'change';
}

/** What a remedy that changes a decision leaves of it: no fine, or a smaller one. */
const leftOf = (random) =>
  random.next() < 0.5 ? { penalties: ['warning'] } : { penalties: ['warning', 'fine'], fineYuan: 5_000 };
