interface AppointmentFacts {
  agencyId: string;
  /** Whether the register holds it valid for expropriation work on the first day of the appointment. */
  valid: boolean;
  /** Lead named with this appointment. */
  leadAgencyId: string | null;
}

interface ProjectFacts {
  /** Agencies chosen by the concluded selection, or null before there is one. */
  selected: readonly string[] | null;
  appointedIds: readonly string[];
  leadAgencyId: string | null;
  /** Agencies with a declared interest that nobody has cleared. */
  conflictedIds: readonly string[];
}

export interface NotAppointable {
  because:
    | 'selection-not-concluded'
    | 'agency-not-selected'
    | 'agency-not-valid'
    | 'agency-has-conflict'
    | 'lead-agency-missing'
    | 'lead-agency-not-appointed';
  pointer?: string;
}

/**
 * What keeps an agency from being appointed, or null: it was chosen by a concluded selection (条例 art. 20), is valid for
 * the work on its first day, has no interest in the project (办法 art. 3), and where several share it one of them leads by their agreement (牵头单位, 办法 art. 5).
 */
export function checkAppointment(
  { agencyId, valid, leadAgencyId }: AppointmentFacts,
  project: ProjectFacts,
): NotAppointable | null {
  if (project.selected === null) return { because: 'selection-not-concluded' };
  if (!project.selected.includes(agencyId)) return { because: 'agency-not-selected', pointer: '/agencyId' };
  if (!valid) return { because: 'agency-not-valid', pointer: '/agencyId' };
  if (project.conflictedIds.includes(agencyId)) return { because: 'agency-has-conflict', pointer: '/agencyId' };
  const appointed = new Set([...project.appointedIds, agencyId]);
  const lead = leadAgencyId ?? project.leadAgencyId;
  if (lead === null) return appointed.size > 1 ? { because: 'lead-agency-missing', pointer: '/lead' } : null;
  return appointed.has(lead) ? null : { because: 'lead-agency-not-appointed', pointer: '/lead/agencyId' };
}
