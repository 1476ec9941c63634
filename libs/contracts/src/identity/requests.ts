import { agency, anyone, household, officer } from '../audience.js';
import { defineRequest, Nothing } from '../request.js';
import { AgencyKeyPage, AgencyKeyView, FindAgencyKeys, IssueAgencyKey } from './agency-key.messages.js';
import { IssuedAgencyKey, RevokeAgencyKey, RotateAgencyKey } from './agency-key.messages.js';
import { IssuedClaimCode, OpenClaim, OpenedClaim, ReissueClaimCode } from './claim.messages.js';
import { ClockReading, SetClock } from './clock.messages.js';
import { ProveCredential, ProvenCaller } from './credential.messages.js';
import { AddOfficer, ClaimFirstAdministrator, DeactivateOfficer, FindOfficers } from './officer.messages.js';
import { OfficerPage, OfficerView, SetOfficerRoles } from './officer.messages.js';
import { AddOrgan, FindOrgans, MoveOrgan, OrganPage, OrganView } from './organ.messages.js';
import { OpenedSession, OpenSession } from './session.messages.js';
import { anyOfficer } from './signed-in.js';

const securityAdministrator = officer('security-admin');
const systemAdministrator = officer('system-admin');

/** Asked by the gateway for every credential; NATS lets nobody else ask. */
export const proveCredential = defineRequest({
  subject: 'identity.prove-credential',
  body: ProveCredential,
  answer: ProvenCaller,
  allow: [anyone],
  changes: false,
});

export const addOrgan = defineRequest({
  subject: 'identity.add-organ',
  body: AddOrgan,
  answer: OrganView,
  allow: [systemAdministrator],
  changes: true,
});

export const moveOrgan = defineRequest({
  subject: 'identity.move-organ',
  body: MoveOrgan,
  answer: OrganView,
  allow: [systemAdministrator],
  changes: true,
});

export const findOrgans = defineRequest({
  subject: 'identity.find-organs',
  body: FindOrgans,
  answer: OrganPage,
  allow: [anyone],
  changes: false,
});

export const claimFirstAdministrator = defineRequest({
  subject: 'identity.claim-first-administrator',
  body: ClaimFirstAdministrator,
  answer: OfficerView,
  allow: [anyone],
  changes: true,
});

export const addOfficer = defineRequest({
  subject: 'identity.add-officer',
  body: AddOfficer,
  answer: OfficerView,
  allow: [securityAdministrator],
  changes: true,
});

export const setOfficerRoles = defineRequest({
  subject: 'identity.set-officer-roles',
  body: SetOfficerRoles,
  answer: OfficerView,
  allow: [securityAdministrator],
  changes: true,
});

export const deactivateOfficer = defineRequest({
  subject: 'identity.deactivate-officer',
  body: DeactivateOfficer,
  answer: OfficerView,
  allow: [securityAdministrator],
  changes: true,
});

export const findOfficers = defineRequest({
  subject: 'identity.find-officers',
  body: FindOfficers,
  answer: OfficerPage,
  allow: [securityAdministrator],
  changes: false,
});

export const openSession = defineRequest({
  subject: 'identity.open-session',
  body: OpenSession,
  answer: OpenedSession,
  allow: [anyone],
  changes: false,
});

/** The session is named by the SHA-256 of its token, so that the token itself travels no further than the gateway. */
export const closeSession = defineRequest({
  subject: 'identity.close-session',
  body: Nothing,
  answer: Nothing,
  allow: [anyOfficer, household],
  changes: false,
});

export const issueAgencyKey = defineRequest({
  subject: 'identity.issue-agency-key',
  body: IssueAgencyKey,
  answer: IssuedAgencyKey,
  allow: [securityAdministrator],
  changes: true,
});

export const rotateAgencyKey = defineRequest({
  subject: 'identity.rotate-agency-key',
  body: RotateAgencyKey,
  answer: IssuedAgencyKey,
  allow: [securityAdministrator],
  changes: true,
});

export const revokeAgencyKey = defineRequest({
  subject: 'identity.revoke-agency-key',
  body: RevokeAgencyKey,
  answer: AgencyKeyView,
  allow: [securityAdministrator],
  changes: true,
});

/** Keys of the agency named. */
export const findAgencyKeys = defineRequest({
  subject: 'identity.find-agency-keys',
  body: FindAgencyKeys,
  answer: AgencyKeyPage,
  allow: [securityAdministrator],
  changes: false,
});

/** For the report named. */
export const issueClaimCode = defineRequest({
  subject: 'identity.issue-claim-code',
  body: Nothing,
  answer: IssuedClaimCode,
  allow: [officer('clerk')],
  changes: true,
});

/** For the report named, in place of a code that was lost. */
export const reissueClaimCode = defineRequest({
  subject: 'identity.reissue-claim-code',
  body: ReissueClaimCode,
  answer: IssuedClaimCode,
  allow: [officer('clerk')],
  changes: true,
});

export const openClaim = defineRequest({
  subject: 'identity.open-claim',
  body: OpenClaim,
  answer: OpenedClaim,
  allow: [anyone],
  changes: false,
});

export const setClock = defineRequest({
  subject: 'identity.set-clock',
  body: SetClock,
  answer: ClockReading,
  allow: [agency('reports:submit')],
  changes: true,
});
