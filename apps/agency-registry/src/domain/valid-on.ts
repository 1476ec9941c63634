import type { LocalDate } from '#kernel';
import { isInForce, type Span } from './dated.js';

export interface AgencyFacts {
  id: string;
  filings: (Span & { grade: string })[];
  suspensions: Span[];
}

export interface SignerFacts {
  id: string;
  registrations: Span[];
  employments: (Span & { agencyId: string })[];
}

export interface AppointmentFacts extends Span {
  agencyId: string;
  appraiserIds: string[];
}

export type InvalidCode =
  | 'agency-not-filed'
  | 'agency-grade-bars-expropriation'
  | 'agency-suspended'
  | 'appraiser-not-registered'
  | 'appraiser-not-employed-here'
  | 'agency-not-appointed'
  | 'appraiser-not-in-appointment';

export interface Invalid {
  code: InvalidCode;
  subjectId: string;
}

/** The provisional third grade may not value for expropriation (142令, grades). */
const barredGrade = '3-provisional';

/**
 * Whether an agency and its signers could lawfully issue a report on a day: filed in a fitting grade, not suspended,
 * every signer registered and employed there; with an appointment given, appointed to the project too.
 * Answers every reason, not only the first.
 */
export function findInvalid(
  agency: AgencyFacts,
  signers: SignerFacts[],
  appointments: AppointmentFacts[] | null,
  day: LocalDate,
): Invalid[] {
  return [
    ...agencyReasons(agency, day),
    ...signers.flatMap((signer) => signerReasons(signer, agency.id, day)),
    ...(appointments === null ? [] : appointmentReasons(agency, signers, appointments, day)),
  ];
}

function agencyReasons(agency: AgencyFacts, day: LocalDate): Invalid[] {
  const filing = agency.filings.find((span) => isInForce(span, day));
  const reasons: InvalidCode[] = [];
  if (!filing) reasons.push('agency-not-filed');
  if (filing?.grade === barredGrade) reasons.push('agency-grade-bars-expropriation');
  if (agency.suspensions.some((span) => isInForce(span, day))) reasons.push('agency-suspended');
  return reasons.map((code) => ({ code, subjectId: agency.id }));
}

function signerReasons(signer: SignerFacts, agencyId: string, day: LocalDate): Invalid[] {
  const reasons: InvalidCode[] = [];
  if (!signer.registrations.some((span) => isInForce(span, day))) reasons.push('appraiser-not-registered');
  const employed = signer.employments.some((span) => span.agencyId === agencyId && isInForce(span, day));
  if (!employed) reasons.push('appraiser-not-employed-here');
  return reasons.map((code) => ({ code, subjectId: signer.id }));
}

function appointmentReasons(
  agency: AgencyFacts,
  signers: SignerFacts[],
  appointments: AppointmentFacts[],
  day: LocalDate,
): Invalid[] {
  const mine = appointments.filter((span) => span.agencyId === agency.id && isInForce(span, day));
  if (mine.length === 0) return [{ code: 'agency-not-appointed', subjectId: agency.id }];
  return signers
    .filter((signer) => !mine.some((span) => span.appraiserIds.includes(signer.id)))
    .map((signer) => ({ code: 'appraiser-not-in-appointment', subjectId: signer.id }));
}
