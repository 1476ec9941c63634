import type { LocalDate } from '#kernel';
import { isInForce } from './checks/in-force.js';
import type { AgencyFacts, AgencyGrade, AppointmentFacts, AppraiserFacts } from './checks/report-facts.js';

interface Span {
  from: LocalDate;
  to?: LocalDate;
}

/** The registry's dated entries, as far as the checks ask. */
interface RegisteredAgency {
  agencyId: string;
  filings: readonly (Span & { grade: AgencyGrade })[];
  suspensions: readonly Span[];
}

interface RegisteredAppraiser {
  appraiserId: string;
  registrationNo: string;
  registrations: readonly Span[];
  employments: readonly (Span & { agencyId: string })[];
}

interface RegisteredAppointment extends Span {
  agencyId: string;
  appraiserIds: readonly string[];
}

const never = '9999-12-31';

/** The agency as filed on that day; where nothing was in force, its last filing, so that the finding can name it. */
export function agencyOn(agency: RegisteredAgency, day: LocalDate): AgencyFacts {
  const filing = inForceOrLast(agency.filings, day);
  return {
    agencyId: agency.agencyId,
    filedFrom: filing?.from ?? never,
    filedTo: filing?.to ?? null,
    grade: filing?.grade ?? '3-provisional',
    suspensions: agency.suspensions,
  };
}

/** Appraisers by id, each with the registration of that day, or the last one. */
export function appraisersOn(
  appraisers: readonly RegisteredAppraiser[],
  day: LocalDate,
): Readonly<Record<string, AppraiserFacts>> {
  return Object.fromEntries(
    appraisers.map(({ appraiserId, registrationNo, registrations, employments }) => {
      const registration = inForceOrLast(registrations, day);
      const validFrom = registration?.from ?? never;
      return [appraiserId, { registrationNo, validFrom, validTo: registration?.to ?? never, employments }];
    }),
  );
}

/** The agency's appointment on that day, or its last one; null when it never had any. */
export function appointmentOn(
  appointments: readonly RegisteredAppointment[],
  agencyId: string,
  day: LocalDate,
): AppointmentFacts | null {
  const own = appointments.filter((appointment) => appointment.agencyId === agencyId);
  return inForceOrLast(own, day) ?? null;
}

function inForceOrLast<T extends Span>(spans: readonly T[], day: LocalDate): T | undefined {
  return spans.findLast((span) => isInForce(span, day)) ?? spans.at(-1);
}
