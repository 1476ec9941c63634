import { IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { roles, type Role } from '../caller.js';
import { DivisionCode } from '../decorators/division-code.js';
import { OrganId } from '../decorators/organ-id.js';
import { defineEvent } from '../event.js';
import { organLevels, organRoles, type OrganLevel, type OrganRole } from './organ.messages.js';

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

/** An organ, in the place it was last given; a higher version replaces a lower one. */
export class OrganChanged {
  @OrganId()
  organId: string;

  @IsInt()
  version: number;

  @IsString()
  @MaxLength(100)
  name: string;

  @IsIn(organLevels)
  level: OrganLevel;

  @IsArray()
  @IsIn(organRoles, { each: true })
  roles: OrganRole[];

  /** Absent at the top of the tree. */
  @IsOptional()
  @OrganId()
  parentId?: string;

  /** Absent for organs that GB/T 2260 does not know. */
  @IsOptional()
  @DivisionCode()
  divisionCode?: string;
}

export const organChanged = defineEvent('identity.organ-changed.v1', OrganChanged);
