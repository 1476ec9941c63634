import type { CorrectionOfDisplay, DisplayView, ExplanationOfDisplay } from '#contracts';
import { choosePack, due, explainDue, type DueDate, type HolidayCalendar } from '#statutory-clock';
import type { DisplayCorrection } from './display-correction.entity.js';
import type { DisplayExplanation } from './display-explanation.entity.js';
import type { PublicDisplay } from './public-display.entity.js';

/** What happened during a display, oldest first. */
export interface During {
  explanations: readonly DisplayExplanation[];
  corrections: readonly DisplayCorrection[];
}

/** A display with the day it may end on by the local rule (D02); short when it ends before. Some places set no length. */
export function displayViewOf(display: PublicDisplay, during: During, calendar: HolidayCalendar): DisplayView {
  const { id, version, projectId, agencyId, fromOn, toOn, endedOn, place } = display;
  const rule = minimumOf(display, calendar);
  return {
    displayId: id,
    version,
    projectId,
    agencyId,
    from: fromOn,
    to: toOn,
    endedOn,
    place,
    mayEndOn: rule?.on ?? null,
    short: rule !== null && (endedOn ?? toOn) < rule.on,
    ...(rule ? explainDue(rule) : { zh: null, en: null }),
    explanations: during.explanations.map(explanationOf),
    corrections: during.corrections.map(correctionOf),
  };
}

/** How long the place asks a display to last (D02), or null where it sets no length. */
export function minimumOf(
  { jurisdiction, fromOn }: Pick<PublicDisplay, 'jurisdiction' | 'fromOn'>,
  calendar: HolidayCalendar,
): DueDate | null {
  const pack = choosePack(jurisdiction, fromOn);
  return pack.deadlines.D02 ? due('D02', fromOn, pack, calendar) : null;
}

function explanationOf(explanation: DisplayExplanation): ExplanationOfDisplay {
  const { id: explanationId, appraiserId, heldOn, place, questions, answers, evidenceSha256 } = explanation;
  return { explanationId, appraiserId, heldOn, place, questions, answers, evidenceSha256 };
}

function correctionOf(correction: DisplayCorrection): CorrectionOfDisplay {
  const { id: correctionId, householdNo, field, beforeYuan, afterYuan, correctedOn, evidenceSha256 } = correction;
  const [before, after] = [Number(beforeYuan), Number(afterYuan)];
  return { correctionId, householdNo, field, beforeYuan: before, afterYuan: after, correctedOn, evidenceSha256 };
}
