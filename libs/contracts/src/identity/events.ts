import { IsInt, IsString, MaxLength } from 'class-validator';
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
