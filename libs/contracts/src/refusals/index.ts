import { agencyRegistryRefusals } from './agency-registry.js';
import { commonRefusals } from './common.js';
import type { RefusalText } from './refusal-text.js';
import { screeningRefusals } from './screening.js';

/** Every way the system says no: code -> status, text, fix. The gateway's only mapping; a test finds codes missing here. */
export const refusals: Readonly<Record<string, RefusalText>> = {
  ...commonRefusals,
  ...agencyRegistryRefusals,
  ...screeningRefusals,
};
