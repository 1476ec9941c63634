import { agencyRegistryRefusals } from './agency-registry.js';
import { calendarRefusals } from './calendar.js';
import { commonRefusals } from './common.js';
import { identityRefusals } from './identity.js';
import { misconductRecordRefusals } from './misconduct-record.js';
import { misconductRefusals } from './misconduct.js';
import { procedureOfCasesRefusals } from './procedure-of-cases.js';
import type { RefusalText } from './refusal-text.js';
import { reportIntakeRefusals } from './report-intake.js';
import { servicesOfReportsRefusals } from './services-of-reports.js';
import { reviewsRefusals } from './reviews.js';
import { determinationRefusals } from './determinations.js';
import { aftermathRefusals } from './aftermath.js';
import { screeningQualityRefusals } from './screening-quality.js';
import { screeningRefusals } from './screening.js';
import { selectionRefusals } from './selection.js';

/** Every way the system says no: code -> status, text, fix. The gateway's only mapping; a test finds codes missing here. */
export const refusals: Readonly<Record<string, RefusalText>> = {
  ...commonRefusals,
  ...agencyRegistryRefusals,
  ...selectionRefusals,
  ...identityRefusals,
  ...reportIntakeRefusals,
  ...servicesOfReportsRefusals,
  ...reviewsRefusals,
  ...determinationRefusals,
  ...aftermathRefusals,
  ...screeningRefusals,
  ...screeningQualityRefusals,
  ...misconductRefusals,
  ...procedureOfCasesRefusals,
  ...misconductRecordRefusals,
  ...calendarRefusals,
};
