import type { OrganLevel, OrganRole } from './identity/organ.messages.js';

/** What an officer may be (domain.md §6): one person may hold several, the deeds keep them apart within a case. */
export const roles = [
  'clerk',
  'reviewer',
  'case-officer',
  'legal-reviewer',
  'hearing-chair',
  'approver',
  'committee-secretary',
  'expert',
  'system-admin',
  'security-admin',
  'audit-admin',
] as const;
export type Role = (typeof roles)[number];

/** What an agency's API key may do. */
export const scopes = ['reports:submit', 'reports:read', 'reviews:answer', 'misconduct:answer'] as const;
export type Scope = (typeof scopes)[number];

/** Everything real is `live`; each test key works in a world of its own, `test:<agencyId>`. */
export type Tenant = 'live' | `test:${string}`;

interface Known {
  id: string;
  tenant: Tenant;
}

/**
 * An officer acts for an organ; `covers` lists that organ and every organ below it today. Level and roles of the organ
 * say what it has power to decide (资产评估法 art. 40: no county punishes under that law; a mere client punishes nobody).
 */
export interface OfficerCaller extends Known {
  kind: 'officer';
  organId: string;
  organLevel: OrganLevel;
  organRoles: OrganRole[];
  covers: string[];
  roles: Role[];
}

/** An agency by one of its API keys; `id` is the key's. */
export interface AgencyCaller extends Known {
  kind: 'agency';
  agencyId: string;
  scopes: Scope[];
}

/** A household by its claim code: it sees one report, through all its versions. */
export interface HouseholdCaller extends Known {
  kind: 'household';
  reportId: string;
}

export interface PublicCaller extends Known {
  kind: 'public';
}

export type Caller = OfficerCaller | AgencyCaller | HouseholdCaller | PublicCaller;

export const publicCaller: PublicCaller = { kind: 'public', id: 'public', tenant: 'live' };
