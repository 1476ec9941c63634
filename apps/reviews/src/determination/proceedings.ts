import type { DeterminationFile, PanelQuestion } from '#contracts';
import type { LocalDate } from '#kernel';
import type { Call } from '#service';
import type { EntityManager } from 'typeorm';
import type { Determination } from './determination.entity.js';
import { findingsOf } from './findings.js';
import type { Panel } from './panel.entity.js';
import { PanelQuestionRow } from './panel-question.entity.js';
import { SiteVisitRow } from './site-visit.entity.js';

type Proceedings = Pick<DeterminationFile, 'examined' | 'questions' | 'siteVisits'>;

/** What the panel did so far. Its findings are its own until they stand in the opinion. */
export async function proceedingsOf(
  db: EntityManager,
  determination: Determination,
  panel: Panel | null,
  call: Call,
): Promise<Proceedings> {
  const where = { determinationId: determination.id };
  const seesFindings = call.caller.kind === 'officer' || determination.opinion !== null;
  const findings = panel && seesFindings ? await findingsOf(db, determination, panel) : [];
  const questions = await db.find(PanelQuestionRow, { where, order: { no: 'ASC' } });
  const visits = await db.find(SiteVisitRow, { where, order: { visitedOn: 'ASC', id: 'ASC' } });
  return {
    examined: findings.map(({ aspect, finding, text, evidence, examinedOn }) => ({
      aspect,
      finding,
      text,
      evidence,
      examinedOn,
    })),
    questions: questions.map((question) => questionView(question, call.today)),
    siteVisits: visits.map(({ visitedOn, present, access, text, evidence, recordedOn }) => ({
      visitedOn,
      present,
      access,
      text,
      evidence,
      recordedOn,
    })),
  };
}

function questionView(question: PanelQuestionRow, today: LocalDate): PanelQuestion {
  const { no, addressee: to, text, answerBy, askedOn, answer, evidence, answeredOn } = question;
  return {
    no,
    to,
    text,
    answerBy,
    askedOn,
    ...(answer !== null && answeredOn !== null ? { answer, evidence, answeredOn } : {}),
    overdue: (answeredOn ?? today) > answerBy,
  };
}
