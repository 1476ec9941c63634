import { agencyChanged, appraiserChanged, projectChanged } from './agency-registry/events.js';
import { deedDoneBy } from './audit/events.js';
import { holidaysImported } from './calendar/events.js';
import { deadlineChangedBy, deadlineKeepers, deadlineReachedBy, type DeadlineKeeper } from './deadlines/events.js';
import type { EventDefinition } from './event.js';
import { clockSet, officerChanged, organChanged } from './identity/events.js';
import { penaltyDecided, recordChanged } from './misconduct/events.js';
import { supervisionChanged } from './misconduct/supervision-events.js';
import { displayChanged, partiesChanged, reportAccepted, reportServed, serviceVoided } from './report-intake/events.js';
import { flagsChanged } from './screening/events.js';
import { serviceNames, type ServiceName } from './services.js';
import { newReportMissed, opinionGiven, reviewAnswered, reviewMadeAvailable } from './reviews/events.js';
import { panelUnanswered, reviewClosed, reviewOverdue } from './reviews/events.js';

const deadlinesOf = (keeper: DeadlineKeeper): readonly EventDefinition[] => [
  deadlineChangedBy(keeper),
  deadlineReachedBy(keeper),
];

/** Which events each service publishes, besides its own deeds. NATS permissions are generated from this. */
export const emits: Record<ServiceName, readonly EventDefinition[]> = {
  identity: [clockSet, officerChanged, organChanged],
  'agency-registry': [...deadlinesOf('agency-registry'), agencyChanged, appraiserChanged, projectChanged],
  'report-intake': [
    ...deadlinesOf('report-intake'),
    reportAccepted,
    reportServed,
    serviceVoided,
    displayChanged,
    partiesChanged,
  ],
  screening: [flagsChanged],
  reviews: [
    ...deadlinesOf('reviews'),
    reviewMadeAvailable,
    reviewAnswered,
    reviewOverdue,
    reviewClosed,
    opinionGiven,
    newReportMissed,
    panelUnanswered,
  ],
  misconduct: [...deadlinesOf('misconduct'), penaltyDecided, recordChanged, supervisionChanged],
  calendar: [holidaysImported],
  audit: [],
};

/** Which events each service listens to. A test holds the handlers of every service against this. */
export const consumes: Record<ServiceName, readonly EventDefinition[]> = {
  identity: [agencyChanged, reportAccepted],
  'agency-registry': [holidaysImported, organChanged],
  'report-intake': [
    clockSet,
    holidaysImported,
    organChanged,
    agencyChanged,
    appraiserChanged,
    projectChanged,
    reviewMadeAvailable,
    reviewAnswered,
    reviewClosed,
    opinionGiven,
  ],
  screening: [clockSet, projectChanged, reportAccepted],
  reviews: [
    displayChanged,
    projectChanged,
    clockSet,
    holidaysImported,
    officerChanged,
    organChanged,
    agencyChanged,
    appraiserChanged,
    reportAccepted,
    reportServed,
    serviceVoided,
    partiesChanged,
  ],
  misconduct: [
    clockSet,
    holidaysImported,
    officerChanged,
    organChanged,
    agencyChanged,
    penaltyDecided,
    reviewOverdue,
    opinionGiven,
    newReportMissed,
    panelUnanswered,
  ],
  calendar: [clockSet, organChanged, ...deadlineKeepers.flatMap(deadlinesOf)],
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
