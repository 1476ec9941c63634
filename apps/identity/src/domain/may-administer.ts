import { isAdministrator } from './separate-administrators.js';

/** The organ that runs the system. It has no cases, and no organ can stand under it. */
export const operatorOrganId = 'platform';

interface Administrator {
  organId: string;
  covers: readonly string[];
}

/** A security administrator of the operator acts for every organ; any other for the organs covered. */
export const mayAdminister = (administrator: Administrator, organId: string): boolean =>
  administrator.organId === operatorOrganId || administrator.covers.includes(organId);

/** Administrators are made and changed by the operator's security administrators alone. */
export const mayGrant = (administrator: Administrator, roles: readonly string[]): boolean =>
  administrator.organId === operatorOrganId || !isAdministrator(roles);
