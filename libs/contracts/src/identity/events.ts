import { IsArray, IsBoolean, IsIn, IsInt, IsString, IsUUID, MaxLength } from 'class-validator';
import { roles, type Role } from '../caller.js';
import { defineEvent } from '../event.js';

/** A test tenant moved its own clock. Live time never moves. */
export class ClockSet {
  @IsString()
  @MaxLength(80)
  movedTenant: string;

  /** Milliseconds the tenant's clock is ahead of real time. */
  @IsInt()
  aheadMs: number;
}

export const clockSet = defineEvent('identity.clock-set.v1', ClockSet);

/** An officer's account, without the name; a higher version replaces a lower one. */
export class OfficerChanged {
  @IsUUID()
  officerId: string;

  @IsInt()
  version: number;

  @IsString()
  @MaxLength(40)
  organId: string;

  @IsArray()
  @IsIn(roles, { each: true })
  roles: Role[];

  /** False once the account is closed, for good. */
  @IsBoolean()
  active: boolean;
}

export const officerChanged = defineEvent('identity.officer-changed.v1', OfficerChanged);
