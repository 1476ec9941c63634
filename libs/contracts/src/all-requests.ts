import * as agencyRegistry from './agency-registry/requests.js';
import * as identity from './identity/requests.js';
import * as screening from './screening/requests.js';
import type { RequestDefinition } from './request.js';

/** Every request of every service, by subject. */
export const requests: ReadonlyMap<string, RequestDefinition> = new Map(
  [agencyRegistry, identity, screening]
    .flatMap((service): RequestDefinition[] => Object.values(service))
    .map((request) => [request.subject, request]),
);
