import type { AgencyChanged, ProjectChanged, SubmitHouseholdReport } from '#contracts';
import { Refusal, type LocalDate } from '#kernel';
import { checkReport, type CheckResult } from '../domain/checks/index.js';
import { policyOn } from '../domain/checks/policy.js';
import { futureDay } from '../domain/future-day.js';
import { agencyOn, appointmentOn, appraisersOn } from '../domain/registers-on.js';
import type { KnownFacts } from './read-facts.js';

/** The outcome of the checks, with the registers' entries it rests on. */
export interface Judgement extends CheckResult {
  project: ProjectChanged;
}

/**
 * Holds a report against the registers. Refused outright (nothing is stored) when the project is unknown, is another
 * agency's, the agency is not known yet, or a day stated lies in the future; `at` is the pointer of the report within the request.
 */
export function judgeReport(
  report: SubmitHouseholdReport,
  agencyId: string,
  known: KnownFacts,
  today: LocalDate,
  at = '',
): Judgement {
  const { project, agency } = registered(known, agencyId, at);
  const future = futureDay(report, today);
  if (future) throw new Refusal('dated-in-future', { pointer: `${at}${future}` });
  const { announcedOn, appointments, valuationDateOrder } = project;
  const result = checkReport(
    {
      report,
      announcedOn,
      agency: agencyOn(agency, report.issuedOn),
      appraisers: appraisersOn(known.appraisers, report.issuedOn),
      appointment: appointmentOn(appointments, agencyId, report.issuedOn),
      // The registry takes no order without a reason and keeps the text to itself.
      order: valuationDateOrder ? { ...valuationDateOrder, reason: 'on file' } : null,
      otherUses: known.otherUses,
    },
    policyOn(today),
  );
  return { ...result, project };
}

function registered(
  { project, agency }: KnownFacts,
  agencyId: string,
  at: string,
): { project: ProjectChanged; agency: AgencyChanged } {
  const pointer = `${at}/projectId`;
  if (!project) throw new Refusal('project-unknown', { pointer });
  const appointed = project.appointments.some((appointment) => appointment.agencyId === agencyId);
  if (!appointed) throw new Refusal('project-not-yours', { pointer });
  if (!agency) throw new Refusal('agency-unknown');
  return { project, agency };
}

/** Refuses a second report of one number, or of a household that has one in force. */
export function refuseTaken(known: KnownFacts, agencyId: string, at = ''): void {
  if (known.sameNumber) {
    throw new Refusal('report-no-taken', { pointer: `${at}/reportNo`, details: { reportId: known.sameNumber } });
  }
  if (known.sameHousehold) {
    const { id, agencyId: holder } = known.sameHousehold;
    throw new Refusal('household-already-reported', {
      pointer: `${at}/household/householdNo`,
      ...(holder === agencyId ? { details: { reportId: id } } : {}),
    });
  }
}
