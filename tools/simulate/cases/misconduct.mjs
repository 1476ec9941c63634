import { randomUUID } from 'node:crypto';
import { findViolation } from '../../../dist/apps/misconduct/src/domain/catalogue/find-violation.js';
import { fineRangeOf } from '../../../dist/apps/misconduct/src/domain/catalogue/fine-ranges.js';
import * as requests from '../../../dist/libs/contracts/src/index.js';
import { HASH } from '../papers.mjs';
import { heard } from './hearing.mjs';
import { decided } from './decision.mjs';

const SOURCES = ['inspection', 'petition', 'audit', 'court', 'report-check'];
/** How often a lead comes to nothing; the one of three penalties in a year (A30) mostly does, for each counts already. */
const unfiledOf = (code) => (code === 'A30' ? 0.85 : 0.3);
const CODES = ['A03', 'A04', 'A14', 'A16', 'A18', 'A20', 'A01'];
/** What may be proposed, with its figures and how often; the gravest is for no county. */
const PROPOSALS = [
  { share: 0.1, penalties: [] },
  { share: 0.25, penalties: ['warning'] },
  { share: 0.4, penalties: ['warning', 'fine'], fineYuan: 20_000 },
  { share: 0.17, penalties: ['large-fine'], fineYuan: 120_000 },
  { share: 0.08, penalties: ['suspension'], suspensionMonths: 3 },
];

/** A suspicion against an agency, from a complaint or an officer's own work, to whatever end it comes (W4). */
export async function* misconductOfAgency(sim, random) {
  const agency = random.pick(sim.agencies);
  const { place } = agency;
  const bench = random.next() < 0.2 ? place.authority : place.bench;
  const code = random.pick(CODES);
  const [officer] = bench.caseOfficers;
  if (random.next() < 0.4) {
    const complaint = await sim.ask(requests.fileComplaint, { as: sim.public, body: complaintTo(bench, agency) });
    yield sim.in(random.whole(0, 8));
    if (random.next() < 0.15) {
      const body = { reason: '不属于本机关职责', reply: '您反映的事项请向有管辖权的机关提出。' };
      return sim.ask(requests.declineComplaint, { as: officer, target: complaint.id, body });
    }
    const body = { agencyId: agency.id, suspectedCode: code, facts: '经初步了解，反映的情况具体。' };
    const { leadId } = await sim.ask(requests.takeUpComplaint, { as: officer, target: complaint.id, body });
    return yield* fromLead(sim, random, { id: leadId, agency, bench, code, complaintId: complaint.id });
  }
  const body = { agencyId: agency.id, organId: bench.organId, source: random.pick(SOURCES), suspectedCode: code };
  const lead = { ...body, sourceId: randomUUID(), facts: '检查中发现评估报告的记载与登记簿不符。' };
  const { id } = await sim.ask(requests.openLead, { as: officer, body: lead });
  yield* fromLead(sim, random, { id, agency, bench, code });
}

const complaintTo = ({ organId }, { id: agencyId }) => ({
  ...{ matters: ['independence', 'no-explanation'], text: '评估人员从未到现场，也不解释报告。', agencyId, organId },
});

/** A lead that arose by itself. */
export async function* misconductOfLead(sim, random, { id, agency_id: agencyId, organ_id: organId, suspected_code }) {
  const agency = sim.agencies.find((one) => one.id === agencyId);
  const benches = sim.places.flatMap((place) => [place.bench, place.authority]);
  const bench = benches.find((one) => one.organId === organId);
  yield* fromLead(sim, random, { id, agency, bench, code: suspected_code });
}

/** Verified, and left unfiled or filed: mostly within the fifteen days (D07), sometimes prolonged, sometimes late. */
async function* fromLead(sim, random, { bench, ...lead }) {
  sim.known.add(lead.id);
  const [officer] = bench.caseOfficers;
  const { approver, investigators, ...people } = peopleOf(random, bench);
  const file = { ...lead, ...{ target: lead.id, bench, approver, investigators, ...people } };
  const { target } = file;
  // The penalties a lead rests on may be annulled meanwhile: then there is nothing left to verify or to file.
  const isOvertaken = async () => (await sim.ask(requests.getLead, { as: officer, target })).state === 'OVERTAKEN';
  yield sim.in(random.whole(0, 6));
  if (await isOvertaken()) return;
  await sim.ask(requests.verifyLead, { as: officer, target, body: { note: '调取报告核对' } });
  if (random.next() < 0.08) {
    const body = { key: 'D07', days: 10, ground: 'complex-case', reason: '需要调取的材料较多' };
    await sim.ask(requests.extendCasePeriod, { as: approver, target, body });
  }
  yield sim.in(random.next() < 0.9 ? random.whole(1, 8) : random.whole(25, 40));
  if (await isOvertaken()) return;
  const reply = lead.complaintId ? { reply: '您反映的问题已经核查，未发现违法事实。' } : {};
  if (random.next() < unfiledOf(lead.code)) {
    const body = { reason: '核查未发现违法事实', ...reply };
    return sim.ask(requests.declineLead, { as: approver, target, body });
  }
  const body = { investigators: investigators.map(({ id }) => id), reason: '线索具体，属于本机关管辖。' };
  await sim.ask(requests.fileCase, { as: approver, target, body });
  yield* investigated(sim, random, file);
  if (lead.complaintId) {
    const answer = { reply: '您反映的问题已经依法处理。' };
    await sim.ask(requests.answerComplaint, { as: officer, target: lead.complaintId, body: answer });
  }
}

/** Nobody holds two offices in one case. */
function peopleOf(random, { caseOfficers, approvers, legalReviewers, chairs }) {
  const first = random.whole(0, caseOfficers.length - 2);
  return {
    investigators: [caseOfficers[first], caseOfficers[first + 1]],
    approver: random.pick(approvers),
    approvers,
    legalReviewer: random.pick(legalReviewers),
    chair: random.pick(chairs),
  };
}

async function* investigated(sim, random, file) {
  const { target, approver, agency } = file;
  if (random.next() < 0.06) {
    const period = { key: 'D08', ground: 'expert-examination', reason: '委托专业机构检验' };
    await sim.ask(requests.suspendCasePeriod, { as: approver, target, body: { ...period, until: sim.in(50) } });
    yield sim.in(random.whole(10, 40));
    await sim.ask(requests.suspendCasePeriod, { as: approver, target, body: { ...period, resume: true } });
  }
  let found = null;
  do {
    // Most cases are decided within the ninety days (D08), a few are not.
    yield sim.in(random.next() < 0.93 ? random.whole(3, 25) : random.whole(100, 130));
    found = await concluded(sim, random, file, found);
    if (found.state === 'LEGAL_REVIEW') {
      yield sim.in(random.whole(1, 5));
      found = await reviewed(sim, random, file, found);
    }
  } while (found.state === 'INVESTIGATING');
  const fate = random.next();
  if (fate < 0.12) return dropped(sim, file, 'unfounded');
  if (fate < 0.15) return dropped(sim, file, 'transfer-police');
  yield sim.in(random.whole(0, 5));
  await sim.ask(requests.issueNotice, { as: file.investigators[0], target });
  yield sim.in(random.whole(0, 2));
  const body = { servedOn: sim.today(), evidenceSha256: HASH };
  await sim.ask(requests.serveNotice, { as: file.investigators[0], target, body });
  const outcome = yield* heard(sim, random, { ...file, hasHearing: isGrave(found) });
  yield* decided(sim, random, {
    ...file,
    agency,
    powerless: isPowerless(file, found),
    proposed: found.proposed,
    outcome,
  });
}

/** The investigation is closed with its evidence; the act is another each time: what is fined once is not fined again. */
async function concluded(sim, random, { target, investigators, code, bench }, earlier) {
  const [as] = investigators;
  const obtainedBy = investigators.map(({ id }) => id);
  const evidence = { kind: 'site-record', sha256: HASH, text: '现场检查笔录', source: '评估机构办公场所' };
  const { file } = await sim.ask(requests.addEvidence, {
    ...{ as, target, body: { ...evidence, obtainedOn: sim.today(), obtainedBy } },
  });
  const [basis] = findViolation(code).basis;
  const proposed = earlier?.proposed ?? within(fineRangeOf(basis, sim.today()), proposalFor(random, bench));
  const body = {
    ...{ violationCode: code, facts: '评估报告的记载与登记簿不符。' },
    findings: [{ text: '报告与登记簿不一致。', evidence: file.evidence.map(({ no }) => no) }],
    act: { reportId: randomUUID(), from: sim.in(-random.whole(1, 200)) },
    ...{ candidateBases: [basis], chosenBasis: basis, whyChosen: '行为直接违反该条。' },
    ...{ proposal: '依法处理，责令改正。', proposed },
  };
  const { state } = await sim.ask(requests.concludeCase, { as, target, body });
  return { state, proposed };
}

function proposalFor(random, { level }) {
  let number = random.next();
  const { share: _, ...proposed } = PROPOSALS.find(({ share }) => (number -= share) < 0) ?? PROPOSALS[1];
  return proposed.suspensionMonths && level === 'county' ? { penalties: ['warning'] } : proposed;
}

/** A fine the chosen article allows. */
function within(range, proposed) {
  if (!range || !proposed.fineYuan) return proposed;
  const fineYuan = Math.min(range.mostYuan, Math.max(range.leastYuan, proposed.fineYuan));
  return { ...proposed, fineYuan };
}

async function reviewed(sim, random, { target, legalReviewer: as }, { proposed }) {
  const outcome = random.next() < 0.85 ? 'agree' : 'return';
  const body = { outcome, opinion: '事实部分的证据请再核对。' };
  const { state } = await sim.ask(requests.reviewCase, { as, target, body });
  return { state, proposed };
}

async function dropped(sim, { target, approver: as }, decision) {
  const body = { decision, penalties: [], measures: '不予行政处罚。', reason: '依据现有证据作出。' };
  await sim.ask(requests.decideCase, { as, target, body });
}

const isGrave = ({ proposed }) => proposed.penalties.some((one) => one === 'large-fine' || one === 'suspension');

/** 资产评估法 art. 40, 条例 art. 34: a county decides what the catalogue gives it; the organ of filing also what the issuer may. */
function isPowerless({ code, bench, agency }) {
  const { decidedBy } = findViolation(code);
  if (decidedBy.includes('C')) return false;
  if (bench.level !== 'county' && decidedBy.includes('P')) return false;
  return !(decidedBy.includes('I') && bench.organId === agency.place.prefecture);
}
