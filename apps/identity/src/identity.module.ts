import { SealedAnswerSweep, sealedRequestsToken } from '#service';
import { Module } from '@nestjs/common';
import { AttemptBook } from './attempts/attempt-book.js';
import { IssueClaimCode } from './claims/issue-claim-code.js';
import { OpenClaim } from './claims/open-claim.js';
import { ReissueClaimCode } from './claims/reissue-claim-code.js';
import { WhenReportAccepted } from './claims/when-report-accepted.handler.js';
import { CallerTokenSigner } from './credentials/caller-token-signer.js';
import { ProveCredential } from './credentials/prove-credential.js';
import { ApiKeyReadModel } from './keys/api-key.read-model.js';
import { IssueAgencyKey } from './keys/issue-agency-key.js';
import { RevokeAgencyKey } from './keys/revoke-agency-key.js';
import { RotateAgencyKey } from './keys/rotate-agency-key.js';
import { WhenAgencyChanged } from './keys/when-agency-changed.handler.js';
import { AddOfficer } from './officers/add-officer.js';
import { ClaimFirstAdministrator } from './officers/claim-first-administrator.js';
import { DeactivateOfficer } from './officers/deactivate-officer.js';
import { OfficerReadModel } from './officers/officer.read-model.js';
import { Officers } from './officers/officer.repository.js';
import { SetOfficerRoles } from './officers/set-officer-roles.js';
import { AddOrgan } from './organs/add-organ.js';
import { MoveOrgan } from './organs/move-organ.js';
import { OrganReadModel } from './organs/organ.read-model.js';
import { SetClock } from './sandbox/set-clock.js';
import { BlindedBody } from './secrets/blinded-body.js';
import { SealedAnswer } from './secrets/sealed-answer.js';
import { sealedRequests } from './secrets/sealed-requests.js';
import { SlowHash } from './secrets/slow-hash.js';
import { CloseSession } from './sessions/close-session.js';
import { OpenSession } from './sessions/open-session.js';

@Module({
  controllers: [
    AddOrgan,
    MoveOrgan,
    OrganReadModel,
    ClaimFirstAdministrator,
    AddOfficer,
    SetOfficerRoles,
    DeactivateOfficer,
    OfficerReadModel,
    OpenSession,
    CloseSession,
    ProveCredential,
    IssueAgencyKey,
    RotateAgencyKey,
    RevokeAgencyKey,
    ApiKeyReadModel,
    WhenAgencyChanged,
    IssueClaimCode,
    ReissueClaimCode,
    OpenClaim,
    WhenReportAccepted,
    SetClock,
  ],
  providers: [
    AttemptBook,
    Officers,
    BlindedBody,
    SealedAnswer,
    SealedAnswerSweep,
    { provide: sealedRequestsToken, useValue: sealedRequests },
    SlowHash,
    CallerTokenSigner,
  ],
})
export class IdentityModule {}
