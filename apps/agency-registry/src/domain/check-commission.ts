import type { LocalDate } from '#kernel';
import type { Span } from './dated.js';

interface Commission {
  agencyId: string;
  appraiserIds: readonly string[];
  signedOn: LocalDate;
}

interface Appointment extends Span {
  agencyId: string;
  appraiserIds: readonly string[];
}

export interface BadCommission {
  because: 'agency-not-appointed' | 'appraiser-not-in-appointment' | 'commission-before-selection' | 'dated-ahead';
  pointer: string;
}

/**
 * What is wrong with a contract put on file (办法 art. 6), or null: of an appointed agency, naming appraisers appointed with it,
 * signed by today and not before the agencies were chosen. An appointment that is over still had its contract.
 */
export function checkCommission(
  { agencyId, appraiserIds, signedOn }: Commission,
  appointments: readonly Appointment[],
  concludedOn: LocalDate | null,
  today: LocalDate,
): BadCommission | null {
  const mine = appointments.filter((one) => one.agencyId === agencyId);
  if (mine.length === 0) return { because: 'agency-not-appointed', pointer: '/agencyId' };
  const stranger = appraiserIds.findIndex((id) => !mine.some((one) => one.appraiserIds.includes(id)));
  if (stranger >= 0) return { because: 'appraiser-not-in-appointment', pointer: `/appraiserIds/${stranger}` };
  if (signedOn > today) return { because: 'dated-ahead', pointer: '/signedOn' };
  const early = concludedOn !== null && signedOn < concludedOn;
  return early ? { because: 'commission-before-selection', pointer: '/signedOn' } : null;
}
