import type { LocalDate } from '#kernel';
import { leftWithWitnesses } from './left-with-witnesses.js';
import { post } from './post.js';
import { publicNotice } from './public-notice.js';
import type { ProofDefectCode, ServiceKind, ServiceMode, ServicePolicy, StatedService } from './service-facts.js';
import { signedReceipt } from './signed-receipt.js';

/** The ways of service the law knows. */
export const serviceModes: Readonly<Record<ServiceKind, ServiceMode>> = {
  'signed-receipt': signedReceipt,
  'left-with-witnesses': leftWithWitnesses,
  post,
  'public-notice': publicNotice,
};

/** The day from which the household's days run. */
export const legalDayOf = (stated: StatedService, policy: ServicePolicy): LocalDate =>
  serviceModes[stated.kind].legalDayOf(stated, policy);

/** What the proof lacks for a court, by code; empty for a sound one. */
export const proofDefects = (stated: StatedService, policy: ServicePolicy): ProofDefectCode[] =>
  serviceModes[stated.kind].defectsOf(stated, policy);
