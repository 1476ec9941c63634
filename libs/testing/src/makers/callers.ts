import type { AgencyCaller, HouseholdCaller, OfficerCaller, OrganLevel, Role } from '#contracts';
import { randomUUID } from 'node:crypto';

/** An officer with these roles of an organ, client and regulator at once, that covers itself (and more, when told). */
export const anOfficer = (
  roles: Role[],
  covers: string[] = ['nanguan'],
  organLevel: OrganLevel = 'county',
): OfficerCaller => ({
  kind: 'officer',
  id: randomUUID(),
  tenant: 'live',
  organId: covers[0] ?? 'nanguan',
  organLevel,
  organRoles: ['expropriation', 'regulator'],
  covers,
  roles,
});

/** A live agency key that may do everything keys may. */
export const anAgencyCaller = (agencyId: string): AgencyCaller => ({
  kind: 'agency',
  id: randomUUID(),
  tenant: 'live',
  agencyId,
  scopes: ['reports:submit', 'reports:read', 'reviews:answer', 'misconduct:answer'],
});

export const aHousehold = (reportId: string): HouseholdCaller => ({
  kind: 'household',
  id: randomUUID(),
  tenant: 'live',
  reportId,
});
