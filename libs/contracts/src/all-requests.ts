import * as agencyRegistry from './agency-registry/requests.js';
import * as audit from './audit/requests.js';
import { filesInUse } from './files-in-use.js';
import * as identity from './identity/requests.js';
import * as misconduct from './misconduct/requests.js';
import * as reportIntake from './report-intake/requests.js';
import * as reviews from './reviews/requests.js';
import * as screening from './screening/requests.js';
import type { RequestDefinition } from './request.js';

/** Every request of every service, by subject. */
export const requests: ReadonlyMap<string, RequestDefinition> = new Map(
  [agencyRegistry, audit, identity, misconduct, reportIntake, reviews, screening, filesInUse]
    .flatMap((service): RequestDefinition[] => Object.values(service))
    .map((request) => [request.subject, request]),
);
