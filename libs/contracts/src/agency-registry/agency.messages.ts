import { NestedList } from '../decorators/nested.js';
import { IsIn, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { CreditCode } from '../decorators/credit-code.js';
import { OrganId } from '../decorators/organ-id.js';
import { PageQuery } from '../page.js';
import { agencyGrades, DatedSpan, FilingSpan, type AgencyGrade } from './events.js';

/** Enters an agency (房地产价格评估机构) into the register with its filing (备案). */
export class RegisterAgency {
  /** Unified social credit code (GB 32100), check digits proved. */
  @CreditCode()
  creditCode: string;

  @CleanText(200)
  name: string;

  /** Organ the agency is filed with. */
  @OrganId()
  organId: string;

  @IsIn(agencyGrades)
  grade: AgencyGrade;

  @CivilDay()
  filedFrom: string;

  @IsOptional()
  @CivilDay()
  filedTo?: string;
}

/** Adds a filing in a grade: renewal, promotion, demotion. */
export class AddFiling extends FilingSpan {}

/** Suspends an agency (停业) for a span of days by a decision already taken, with the reason on file. */
export class SuspendAgency extends DatedSpan {
  /** Number of the decision that orders it. */
  @CleanText(100)
  decisionNo: string;

  @CleanText(500)
  reason: string;
}

/** Ends a suspension early; `lastDay` still counts as suspended, days already past stay as they are. */
export class LiftSuspension {
  @IsUUID()
  suspensionId: string;

  @CivilDay()
  lastDay: string;

  @CleanText(500)
  reason: string;
}

/** A suspension (停业) with the number of the decision it rests on; the reason stays inside. */
export class Suspension extends DatedSpan {
  @IsUUID()
  id: string;

  @IsString()
  decisionNo: string;
}

export class AgencyView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @CreditCode()
  creditCode: string;

  @IsString()
  name: string;

  @IsString()
  organId: string;

  @NestedList(() => FilingSpan, 1000)
  filings: FilingSpan[];

  @NestedList(() => Suspension, 1000)
  suspensions: Suspension[];
}

export class FindAgencies extends PageQuery {
  /** Part of the name, or the whole credit code. */
  @IsOptional()
  @CleanText(100)
  text?: string;
}

export class AgencyPage {
  @NestedList(() => AgencyView, 1000)
  items: AgencyView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}
