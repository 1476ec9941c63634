type Decision = { agencyId: string } | { because: 'display-agency-missing' | 'display-agency-unknown' };

/** Whose results a display shows: the agency named, if the project ever appointed it; unnamed, the only one it appointed. */
export function displayAgency(named: string | null, appointed: readonly string[]): Decision {
  const agencies = [...new Set(appointed)];
  if (named !== null) return agencies.includes(named) ? { agencyId: named } : { because: 'display-agency-unknown' };
  const [only] = agencies;
  return only !== undefined && agencies.length === 1 ? { agencyId: only } : { because: 'display-agency-missing' };
}
