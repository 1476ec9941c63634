import { agency, household, officer, type Audience } from '../audience.js';
import { roles, scopes } from '../caller.js';

/** Every officer, whatever the role. */
export const anyOfficer: Audience = officer(...roles);

/** Everybody who has proved who they are. */
export const signedIn: readonly Audience[] = [anyOfficer, ...scopes.map(agency), household];
