import { IsArray, IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { OrganId } from '../decorators/organ-id.js';
import { defineEvent } from '../event.js';
import { penalties, ViolationCode, type PenaltyName } from './terms.js';

/** An entry of the bad-conduct record (不良行为记录) changed what the public sees. */
export class RecordChanged {
  @IsUUID()
  recordId: string;

  @IsUUID()
  agencyId: string;

  @IsString()
  @MaxLength(10)
  violationCode: string;

  /** 'published' is said again when an entry is changed or shown again; after any other it may not be used any more. */
  @IsIn(['published', 'unpublished', 'expired', 'repaired', 'withdrawn'])
  state: 'published' | 'unpublished' | 'expired' | 'repaired' | 'withdrawn';

  @CivilDay()
  on: string;
}

/** A penalty was decided against an agency (行政处罚决定). It counts towards the three of one year (资产评估法 art. 49). */
export class PenaltyDecided {
  @IsUUID()
  caseId: string;

  @IsUUID()
  agencyId: string;

  @ViolationCode()
  violationCode: string;

  @IsArray()
  @IsIn(penalties, { each: true })
  penalties: PenaltyName[];

  @CivilDay()
  decidedOn: string;

  @OrganId()
  organId: string;
}

export const penaltyDecided = defineEvent('misconduct.penalty-decided.v1', PenaltyDecided);
export const recordChanged = defineEvent('misconduct.record-changed.v1', RecordChanged);
