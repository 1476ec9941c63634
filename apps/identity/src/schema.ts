import type { ServiceSchema } from '#service';
import { Attempt } from './attempts/attempt.entity.js';
import { ClaimCode } from './claims/claim-code.entity.js';
import { ClaimReissue } from './claims/claim-reissue.entity.js';
import { HouseholdSession } from './claims/household-session.entity.js';
import { KnownReport } from './claims/known-report.entity.js';
import { ApiKey } from './keys/api-key.entity.js';
import { KnownAgency } from './keys/known-agency.entity.js';
import { Identity1764000002000 } from './migrations/1764000002000-identity.js';
import { ClaimReissues1764000002010 } from './migrations/1764000002010-claim-reissue.js';
import { Officer } from './officers/officer.entity.js';
import { OrganPlace } from './organs/organ-place.entity.js';
import { Organ } from './organs/organ.entity.js';
import { Session } from './sessions/session.entity.js';

export const schema: ServiceSchema = {
  service: 'identity',
  encrypts: true,
  entities: [
    Organ,
    OrganPlace,
    Officer,
    Session,
    Attempt,
    KnownAgency,
    ApiKey,
    KnownReport,
    ClaimCode,
    ClaimReissue,
    HouseholdSession,
  ],
  migrations: [Identity1764000002000, ClaimReissues1764000002010],
  appendOnly: ['claim_reissue'],
};
