import { recordAgreement, type RecordAgreement as Body, type SelectionView } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { packOf } from '#statutory-clock';
import { Controller } from '@nestjs/common';
import { conflictedAgencies } from '../conflicts/conflicted-agencies.js';
import { checkAgreement } from '../domain/check-agreement.js';
import { Project } from '../projects/project.entity.js';
import { agreeByOf } from './agree-by.js';
import { validAgencies } from './participants.js';
import { conclude, doDeed, saved, selectionForDeed } from './selection.changes.js';

/** Puts the households' agreement on file, reached within the period; that concludes the selection. */
@Controller()
export class RecordAgreement {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(recordAgreement)
  handle(@Asked() call: Call<Body>): Promise<SelectionView> {
    return this.deeds.once(call, async (tx) => {
      const selection = await selectionForDeed(tx, call);
      await doDeed(tx, call, selection, 'agree');
      const { agencyIds, agreedOn } = call.body;
      const householdNos = [...new Set(call.body.householdNos.map((no) => no.trim()))];
      const bar = checkAgreement(
        { agencyIds, agreedOn, signed: householdNos.length },
        {
          ...selection,
          candidateIds: selection.candidates.map(({ agencyId }) => agencyId),
          agreeBy: (await agreeByOf(tx.manager, [selection.id])).get(selection.id) ?? null,
          ...(await appointable(tx, selection.projectId, call.body)),
        },
        packOf(selection.packId).selection.agreeShare,
        call.today,
      );
      if (bar) throw new Refusal(bar.because, { pointer: bar.pointer });
      selection.agreement = { ...call.body, householdNos };
      await this.deadlines.meet(tx, { key: 'D01', subjectKind: 'selection', subjectId: selection.id }, agreedOn);
      await conclude(tx, selection, { method: 'agreement', concludedOn: agreedOn, agencyIds });
      return saved(tx, selection, 'selection-agreed');
    });
  }
}

/** A declared interest waits for this transaction as it waits for an appointment: the project is locked. */
async function appointable(tx: Tx, projectId: string, { agencyIds, agreedOn }: Body) {
  await tx.manager.findOneOrFail(Project, { where: { id: projectId }, lock: { mode: 'pessimistic_write' } });
  const validThen = await validAgencies(tx, agencyIds, agreedOn);
  const validNow = await validAgencies(tx, agencyIds, tx.today);
  const validIds = new Set(agencyIds.filter((id) => validThen.has(id) && validNow.has(id)));
  return { validIds, conflictedIds: await conflictedAgencies(tx, projectId) };
}
