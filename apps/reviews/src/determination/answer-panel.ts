import { answerPanel, type AnswerPanel as Body, type AskedParty, type DeterminationFile } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { partyOf } from '../review/party.js';
import { determinationForDeed, saveDetermination } from './determination.changes.js';
import type { Determination } from './determination.entity.js';
import { DeterminationFiles } from './determination-file.js';
import { PanelQuestionRow } from './panel-question.entity.js';
import { questionDay } from './question-day.js';

/** Whoever the panel asked answers, once, before the opinion; after the day set too. */
@Controller()
export class AnswerPanel {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly files: DeterminationFiles,
  ) {}

  @OnRequest(answerPanel)
  async handle(@Asked() call: Call<Body>): Promise<DeterminationFile> {
    const { id } = await this.deeds.once<{ id: string }>(call, async (tx) => {
      const determination = await determinationForDeed(tx, call);
      const { questionNo, text, evidence = [] } = call.body;
      const trace = `question-${questionNo}`;
      await applyDeed(tx, determinationWorkflow, determination, 'answer-panel', actorOf(call), trace);
      const { determinationId, no } = await requireQuestion(tx, determination, call);
      const answered = { answer: text, evidence, answeredOn: call.today, answeredById: call.caller.id };
      await tx.manager.update(PanelQuestionRow, { determinationId, no }, answered);
      await this.deadlines.meet(tx, questionDay(determination, no));
      const done = await saveDetermination(tx, determination, trace);
      return { ...done, answer: { id: determination.id } };
    });
    return this.files.read(id, call);
  }
}

async function requireQuestion(tx: Tx, determination: Determination, call: Call<Body>): Promise<PanelQuestionRow> {
  const key = { determinationId: determination.id, no: call.body.questionNo };
  const question = await tx.manager.findOneBy(PanelQuestionRow, key);
  if (!question) throw new Refusal('question-unknown', { pointer: '/questionNo' });
  const asked: AskedParty | null = call.caller.kind === 'agency' ? 'agency' : partyOf(call, determination);
  if (question.addressee !== asked) throw new Refusal('question-not-yours', { pointer: '/questionNo' });
  if (question.answer !== null) throw new Refusal('question-answered', { pointer: '/questionNo' });
  return question;
}
