import type { ServiceMode } from './service-facts.js';
import { signatureDefects } from './signature-defects.js';

/** 直接送达, at the counter or at home: legal on the day it was signed for. */
export const signedReceipt: ServiceMode = {
  legalDayOf: ({ servedOn }) => servedOn,
  objectionTo: () => null,
  defectsOf: signatureDefects,
};
