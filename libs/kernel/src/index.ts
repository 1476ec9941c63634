export {
  addDays,
  addMonths,
  chineseDay,
  dayOfWeek,
  daysBetween,
  localDateOf,
  parseLocalDate,
  type LocalDate,
} from './local-date.js';
export { creditCodeOf, isCreditCode, organisationCodeOf } from './credit-code.js';
export { isResidentId } from './resident-id.js';
export { isDivisionCode } from './division-code.js';
export { drawWorkflow } from './draw-workflow.js';
export { maskName, maskPhone, maskResidentId } from './masks.js';
export { isReportCode, reportCodeOf } from './report-code.js';
export { claimCodeOf, isClaimCode } from './claim-code.js';
export { Refusal, type RefusalContext } from './refusal.js';
export { canonicalJson, sha256Hex } from './canonical-json.js';
export { drawAlgorithm, drawOrder } from './draw-order.js';
export { commitmentOf, newDrawSecret } from './draw-secret.js';
export {
  allowed,
  defineWorkflow,
  next,
  problems,
  stateAfter,
  type DeedOf,
  type StateOf,
  type Workflow,
} from './transitions.js';
