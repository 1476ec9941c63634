import { IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { defineEvent } from '../event.js';

/** An entry of the bad-conduct record (不良行为记录) changed what the public sees. */
export class RecordChanged {
  @IsUUID()
  recordId: string;

  @IsUUID()
  agencyId: string;

  @IsString()
  @MaxLength(10)
  violationCode: string;

  @IsIn(['published', 'expired', 'withdrawn'])
  state: 'published' | 'expired' | 'withdrawn';

  @CivilDay()
  on: string;
}

export const recordChanged = defineEvent('misconduct.record-changed.v1', RecordChanged);
