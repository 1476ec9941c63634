import { askParty, type AskParty as Body, type DeterminationFile } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { requireCommittee } from '../experts/require-committee.js';
import { determinationForDeed, saveDetermination } from './determination.changes.js';
import { DeterminationFiles } from './determination-file.js';
import { PanelQuestionRow } from './panel-question.entity.js';
import { settingFor } from './question-day.js';

/** The panel asks the agency, which has to explain its report to the committee (art. 26) by the day set, or a party. */
@Controller()
export class AskParty {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly files: DeterminationFiles,
  ) {}

  @OnRequest(askParty)
  async handle(@Asked() call: Call<Body>): Promise<DeterminationFile> {
    const { id } = await this.deeds.once<{ id: string }>(call, async (tx) => {
      const determination = await determinationForDeed(tx, call);
      requireCommittee(call, determination.organId);
      const { id: determinationId } = determination;
      const { to: addressee, text, answerBy } = call.body;
      const no = 1 + (await tx.manager.countBy(PanelQuestionRow, { determinationId }));
      await applyDeed(tx, determinationWorkflow, determination, 'ask-party', actorOf(call), `question-${no}`);
      if (answerBy < call.today) throw new Refusal('answer-day-passed', { pointer: '/answerBy' });
      const asked = { askedOn: call.today, askedById: call.caller.id, evidence: [] };
      await tx.manager.insert(PanelQuestionRow, { determinationId, no, addressee, text, answerBy, ...asked });
      if (addressee === 'agency') {
        await this.deadlines.openOn(tx, settingFor(determination, no, call.today, answerBy));
      }
      const done = await saveDetermination(tx, determination, `question-${no}`);
      return { ...done, answer: { id: determinationId } };
    });
    return this.files.read(id, call);
  }
}
