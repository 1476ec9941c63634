import * as requests from '../../../dist/libs/contracts/src/index.js';
import { HASH } from '../papers.mjs';
import { entered } from './record.mjs';
import { performed, corrected } from './performance.mjs';

const PARTS = {
  facts: '该机构多份分户评估报告的记载与不动产登记簿不符，事实清楚。',
  result: '已责令该机构限期改正，并重新出具分户评估报告送达被征收人。',
  proposal: '建议将该行为列入不良行为记录，并按一般类别予以公示。',
};

/** Decided by the organ that may, referred by the one that may not; then entered in the record, or not. */
export async function* decided(sim, random, file) {
  if (file.powerless) return yield* referred(sim, random, { ...file, isDecided: false });
  const { target, approver, proposed, outcome } = file;
  const isPunished = proposed.penalties.length > 0 && random.next() < 0.9;
  const penal = isPunished ? proposed : { penalties: [] };
  const body = {
    decision: isPunished ? 'violation' : 'no-penalty',
    ...{ ...penal, measures: '依法处理，责令改正。', reason: '事实清楚，证据充分。' },
    ...(outcome.isHeard ? { answerToDefence: '所述理由不影响违法事实的认定。' } : {}),
    ...(isPunished && proposed.suspensionMonths ? { discussion: discussionOf(sim, file) } : {}),
  };
  await sim.ask(requests.decideCase, { as: approver, target, body });
  // Most decisions are served within seven working days (D12), a few are not.
  yield sim.in(random.next() < 0.9 ? random.whole(0, 5) : random.whole(20, 30));
  const service = { servedOn: sim.today(), evidenceSha256: HASH };
  await sim.ask(requests.serveDecision, { as: file.investigators[0], target, body: service });
  const penalties = penal.penalties;
  if (random.next() < 0.3) yield* corrected(sim, random, file);
  if (isPunished && penal.fineYuan) yield* performed(sim, random, file);
  const fate = random.next();
  if (fate < 0.15) return declined(sim, file);
  if (fate < 0.35 && file.bench.level === 'county') {
    return yield* referred(sim, random, { ...file, penalties, isDecided: true });
  }
  yield* entered(sim, random, { ...file, penalties });
}

const discussionOf = (sim, { approvers }) => ({
  ...{ heldOn: sim.today(), participants: approvers.map(({ id }) => id), minutesSha256: HASH },
});

async function declined(sim, { target, approver: as }) {
  const body = { decision: 'decline', reason: '情节轻微，已经改正。' };
  await sim.ask(requests.decideReferral, { as, target, body });
}

/** Sent to the organ the agency is filed with, which lists the act, declines to, or returns it once or twice. */
async function* referred(sim, random, file) {
  const { target, approver, agency, isDecided, outcome } = file;
  const above = agency.place.authority;
  const receiver = random.pick(above.approvers);
  for (;;) {
    const body = { toOrganId: above.organId, ...PARTS };
    await sim.ask(requests.referCase, { as: approver, target, body });
    yield sim.in(random.whole(2, 15));
    const fate = random.next();
    if (fate < 0.6) {
      const said = outcome.isHeard && !isDecided ? { answerToDefence: '所述理由不影响认定。' } : {};
      const answer = { decision: 'list', reason: '事实清楚，同意列入。', ...said };
      await sim.ask(requests.decideReferral, { as: receiver, target, body: answer });
      const signer = { ...file, approver: receiver, bench: above };
      // To list punishes nothing: an act nobody decided a penalty for weighs the least.
      return yield* entered(sim, random, { ...signer, penalties: isDecided ? file.penalties : [] });
    }
    if (fate < 0.75) {
      const answer = { decision: 'decline', reason: '情节轻微，不予列入。' };
      return sim.ask(requests.decideReferral, { as: receiver, target, body: answer });
    }
    if (fate < 0.85) await sim.ask(requests.recallReferral, { as: approver, target, body: { reason: '补充材料。' } });
    else {
      const answer = { decision: 'return', reason: '请补充证据。' };
      await sim.ask(requests.decideReferral, { as: receiver, target, body: answer });
    }
    yield sim.in(random.whole(3, 12));
    if (random.next() < 0.2) return declined(sim, file);
  }
}
