import type { DeadlineRules } from '../../rule-pack.js';
import { appraisalAct } from './appraisal-act.js';
import { appraisalMeasures } from './appraisal-measures.js';
import { disclosureRegulations } from './disclosure-regulations.js';
import { litigationAct } from './litigation-act.js';
import { ownPeriods } from './own-periods.js';
import { penaltyCase, penaltyDecision } from './penalty-act.js';
import { penaltyProcedure } from './penalty-procedure.js';
import { penaltyTimeBar } from './penalty-time-bar.js';
import { petitionRegulations } from './petition-regulations.js';
import { reconsiderationAct } from './reconsideration-act.js';

/** The periods of national law, which hold in every place; a province sets its own beside or above those of the appraisal. */
export const nationalDeadlines = {
  ...appraisalMeasures,
  ...penaltyProcedure,
  ...penaltyCase,
  ...penaltyDecision,
  ...penaltyTimeBar,
  ...reconsiderationAct,
  ...litigationAct,
  ...disclosureRegulations,
  ...petitionRegulations,
  ...appraisalAct,
  ...ownPeriods,
} satisfies DeadlineRules;
