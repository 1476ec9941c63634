import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
} from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { FileHash } from '../decorators/file-hash.js';
import { Nested } from '../decorators/nested.js';
import { SentenceView } from '../screening/flag-evidence.messages.js';
import { repairChannels, repairConditions, repairStates } from './record-terms.js';
import type { RepairChannel, RepairCondition, RepairStateName } from './record-terms.js';

/** Applies for the repair (信用修复) of a published entry: proof that all is done, and a public credit promise (信用承诺). */
export class ApplyForRepair {
  @IsIn(repairChannels)
  channel: RepairChannel;

  /** Published with the repair. Identity and telephone numbers are refused. */
  @CleanText(2000, 10)
  promise: string;

  /** The promise as signed. */
  @FileHash()
  promiseSha256: string;

  /** Proof of performance and of correction. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @FileHash({ each: true })
  proofSha256: string[];
}

/** Takes the application in hand, or refuses it. */
export class AcceptRepair {
  @IsIn(['accept', 'refuse'])
  decision: 'accept' | 'refuse';

  @CleanText(2000, 2)
  reason: string;
}

/** What a case officer found in verifying the application. */
export class VerifyRepair {
  /** Everything the decision ordered is done, fines paid included. */
  @IsBoolean()
  dutiesPerformed: boolean;

  /** The act itself is put right. */
  @IsBoolean()
  corrected: boolean;

  @CleanText(4000, 2)
  findings: string;

  @IsOptional()
  @FileHash()
  evidenceSha256?: string;
}

/** An approver who did not verify grants the repair or denies it. Granted only where no condition is missing. */
export class DecideRepair {
  @IsIn(['repair', 'deny'])
  decision: 'repair' | 'deny';

  @CleanText(4000, 2)
  reason: string;
}

/** A repair was got by false papers: the entry is published again, and the agency barred from repair for years. */
export class FindRepairFraud {
  @CleanText(4000, 2)
  findings: string;

  @FileHash()
  evidenceSha256: string;
}

/** Whether an entry may be repaired today, and what is missing. */
export class RepairEligibility {
  @IsUUID()
  recordId: string;

  @IsBoolean()
  eligible: boolean;

  @IsArray()
  @IsIn(repairConditions, { each: true })
  missing: RepairCondition[];

  /** First day on which the least term of the class is over. */
  @IsOptional()
  @CivilDay()
  earliestRepairOn?: string;

  /** Last day of a bar for false papers. */
  @IsOptional()
  @CivilDay()
  barredUntil?: string;

  /** Whether the repair notice was served together with the penalty decision (两书同达). */
  @IsBoolean()
  noticeServed: boolean;

  /** The instrument the conditions come from. */
  @IsString()
  instrument: string;

  /** Periods of acceptance and decision, and the bar, are not confirmed by a text read so far. */
  @IsBoolean()
  unconfirmed: boolean;
}

export class CreditRepairView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsUUID()
  recordId: string;

  @IsUUID()
  agencyId: string;

  @IsIn(repairStates)
  state: RepairStateName;

  @IsIn(repairChannels)
  channel: RepairChannel;

  @IsString()
  promise: string;

  @CivilDay()
  appliedOn: string;

  /** The day the next step is due; absent when none is. */
  @IsOptional()
  @CivilDay()
  dueOn?: string;

  @IsOptional()
  @IsString()
  findings?: string;

  /** Why it was refused, granted or denied. */
  @IsOptional()
  @IsString()
  reason?: string;

  @IsOptional()
  @CivilDay()
  decidedOn?: string;

  /** Of a refusal or denial: where the agency may turn. */
  @IsOptional()
  @Nested(() => SentenceView)
  remedy?: SentenceView;

  /** Last day of the bar for false papers. */
  @IsOptional()
  @CivilDay()
  barredUntil?: string;

  /** Deeds of the procedure that are open now. */
  @IsArray()
  @IsString({ each: true })
  allowed: string[];
}
