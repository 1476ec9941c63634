import { agencyRegistryRefusals } from './agency-registry.js';
import { commonRefusals } from './common.js';
import { identityRefusals } from './identity.js';
import { misconductRefusals } from './misconduct.js';
import type { RefusalText } from './refusal-text.js';
import { reportIntakeRefusals } from './report-intake.js';
import { reviewsRefusals } from './reviews.js';
import { screeningRefusals } from './screening.js';

/** Every way the system says no: code -> status, text, fix. The gateway's only mapping; a test finds codes missing here. */
export const refusals: Readonly<Record<string, RefusalText>> = {
  ...commonRefusals,
  ...agencyRegistryRefusals,
  ...identityRefusals,
  ...reportIntakeRefusals,
  ...reviewsRefusals,
  ...screeningRefusals,
  ...misconductRefusals,
};
