import * as agencyRegistry from './agency-registry/requests.js';
import * as audit from './audit/requests.js';
import * as calendar from './calendar/requests.js';
import { documentRequests } from './documents/requests.js';
import { filesInUse } from './files-in-use.js';
import * as identity from './identity/requests.js';
import * as misconductComplaint from './misconduct/complaint-requests.js';
import * as misconductProcedure from './misconduct/procedure-requests.js';
import * as misconductRecord from './misconduct/record-requests.js';
import * as misconduct from './misconduct/requests.js';
import * as reportIntake from './report-intake/requests.js';
import * as readiness from './reviews/readiness-requests.js';
import * as reviewsAftermath from './reviews/aftermath-requests.js';
import * as reviewsCommittee from './reviews/committee-requests.js';
import * as reviews from './reviews/requests.js';
import * as reviewCases from './reviews/review-requests.js';
import * as screeningQuality from './screening/quality-requests.js';
import * as screening from './screening/requests.js';
import type { RequestDefinition } from './request.js';

/** Every request of every service, by subject. */
export const requests: ReadonlyMap<string, RequestDefinition> = new Map(
  [
    agencyRegistry,
    audit,
    calendar,
    identity,
    misconduct,
    misconductComplaint,
    misconductProcedure,
    misconductRecord,
    reportIntake,
    readiness,
    reviews,
    reviewsAftermath,
    reviewsCommittee,
    reviewCases,
    screening,
    screeningQuality,
    filesInUse,
    ...Object.values(documentRequests),
  ]
    .flatMap((service): RequestDefinition[] => Object.values(service))
    .map((request) => [request.subject, request]),
);
