import { agencyChanged, appraiserChanged, projectChanged } from './agency-registry/events.js';
import { deedDoneBy } from './audit/events.js';
import type { EventDefinition } from './event.js';
import { clockSet, officerChanged } from './identity/events.js';
import { recordChanged } from './misconduct/events.js';
import { reportAccepted, reportServed, serviceVoided } from './report-intake/events.js';
import { flagsChanged } from './screening/events.js';
import { serviceNames, type ServiceName } from './services.js';
import { opinionGiven, reviewAnswered, reviewMadeAvailable } from './reviews/events.js';

/** Which events each service publishes, besides its own deeds. NATS permissions are generated from this. */
export const emits: Record<ServiceName, readonly EventDefinition[]> = {
  identity: [clockSet, officerChanged],
  'agency-registry': [agencyChanged, appraiserChanged, projectChanged],
  'report-intake': [reportAccepted, reportServed, serviceVoided],
  screening: [flagsChanged],
  reviews: [reviewMadeAvailable, reviewAnswered, opinionGiven],
  misconduct: [recordChanged],
  audit: [],
};

/** Which events each service listens to. A test holds the handlers of every service against this. */
export const consumes: Record<ServiceName, readonly EventDefinition[]> = {
  identity: [agencyChanged, reportAccepted],
  'agency-registry': [],
  'report-intake': [
    clockSet,
    agencyChanged,
    appraiserChanged,
    projectChanged,
    reviewMadeAvailable,
    reviewAnswered,
    opinionGiven,
  ],
  screening: [clockSet, reportAccepted],
  reviews: [clockSet, agencyChanged, reportAccepted, reportServed, serviceVoided],
  misconduct: [clockSet, officerChanged, agencyChanged, opinionGiven],
  audit: serviceNames.map(deedDoneBy),
};

/** Every event definition once, by subject. */
export const eventDefinitions: ReadonlyMap<string, EventDefinition> = new Map(
  [...Object.values(emits).flat(), ...serviceNames.map(deedDoneBy)].map((event) => [event.subject, event]),
);

/** The one JetStream stream that holds every event; requests (two tokens) and reply inboxes stay outside. */
export const factStream = 'facts';
export const factSubjects = serviceNames.map((service) => `${service}.*.*`);

/** Name of the durable consumer of a service for one event: a single NATS token. */
export function durableName(service: ServiceName, subject: string): string {
  return `${service}--${subject.replaceAll('.', '-')}`;
}
