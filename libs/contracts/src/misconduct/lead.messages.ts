import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { NestedList } from '../decorators/nested.js';
import { OrganId } from '../decorators/organ-id.js';
import { PageQuery } from '../page.js';
import { caseStates, leadSources, ViolationCode, type CaseStateName, type LeadSource } from './terms.js';

/** Puts a suspicion against an agency on file. A lead finds nothing yet. */
export class OpenLead {
  @IsUUID()
  agencyId: string;

  /** Organ that looks into it. */
  @OrganId()
  organId: string;

  @IsIn(leadSources)
  source: LeadSource;

  /** Id or number of what it came from: a flag, a review, a complaint; the same one opens one lead per act. */
  @IsOptional()
  @CleanText(100)
  sourceId?: string;

  @ViolationCode()
  suspectedCode: string;

  @CleanText(4000)
  facts: string;
}

/** Files a case (立案) on a lead that was verified. Who investigates it may be named at once, or later. */
export class FileCase {
  /** Officer ids; two different ones at least (行政处罚法 art. 42). */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true })
  investigators?: string[];

  @CleanText(2000, 2)
  reason: string;
}

/** Leaves a lead unfiled (不予立案), with the reason on file. */
export class DeclineLead {
  @CleanText(2000, 2)
  reason: string;

  /** Told to whoever complained; required where the lead came from a complaint on file. */
  @IsOptional()
  @CleanText(4000, 2)
  reply?: string;
}

export class LeadView {
  /** The case grown from it keeps this id. */
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsIn(caseStates)
  state: CaseStateName;

  @IsUUID()
  agencyId: string;

  @OrganId()
  organId: string;

  @IsIn(leadSources)
  source: LeadSource;

  @IsOptional()
  @IsString()
  sourceId?: string;

  @ViolationCode()
  suspectedCode: string;

  @IsString()
  facts: string;

  @CivilDay()
  openedOn: string;

  /** Why a case was filed, or was not. */
  @IsOptional()
  @IsString()
  reason?: string;

  /** Deeds of the procedure that are open now. */
  @IsArray()
  @IsString({ each: true })
  allowed: string[];
}

export class FindLeads extends PageQuery {
  @IsOptional()
  @IsUUID()
  agencyId?: string;

  @IsOptional()
  @IsIn(caseStates)
  state?: CaseStateName;
}

export class LeadPage {
  @NestedList(() => LeadView, 1000)
  items: LeadView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}
