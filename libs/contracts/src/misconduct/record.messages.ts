import { IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { CreditCode } from '../decorators/credit-code.js';
import { NestedList } from '../decorators/nested.js';
import { OrganId } from '../decorators/organ-id.js';
import { PageQuery } from '../page.js';
import { severityClasses, ViolationCode, type SeverityClass } from './terms.js';

/** An approver signs the entry in the bad-conduct record (不良行为记录). */
export class PublishRecord {
  /** No graver than the penalties allow. */
  @IsIn(severityClasses)
  severityClass: SeverityClass;

  /** For a minor record only, and only where publication is needed: for how many months. Without it, none is shown. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(12)
  neededMonths?: number;

  /** Number of the decision document. */
  @CleanText(100)
  decisionNo: string;

  /** Day of the decision document: publication counts from it. */
  @CivilDay()
  decidedOn: string;

  /** What the public reads. Identity and telephone numbers are refused; names do not belong here either. */
  @CleanText(4000, 10)
  publicFacts: string;
}

/** An entry of the bad-conduct record as the public sees it. Agencies are not persons: their names are public. */
export class RecordView {
  @IsUUID()
  id: string;

  @IsUUID()
  agencyId: string;

  @IsString()
  agencyName: string;

  @CreditCode()
  creditCode: string;

  @ViolationCode()
  violationCode: string;

  @IsString()
  violationZh: string;

  @IsString()
  violationEn: string;

  @IsIn(severityClasses)
  severityClass: SeverityClass;

  @IsArray()
  @IsString({ each: true })
  legalBasis: string[];

  /** The local rule relied on, where there is one. */
  @IsOptional()
  @IsString()
  localRuleCited?: string;

  @IsString()
  decisionNo: string;

  @CivilDay()
  decidedOn: string;

  /** Organ that answers for the entry. */
  @OrganId()
  organId: string;

  @IsString()
  facts: string;

  /** What the agency said in its defence, identity and telephone numbers masked. */
  @IsOptional()
  @IsString()
  reply?: string;

  /** 'unpublished': kept on file and never shown. */
  @IsIn(['published', 'unpublished', 'expired'])
  state: 'published' | 'unpublished' | 'expired';

  /** The instrument that sets the days below; they are absent on an unpublished entry. */
  @IsString()
  instrument: string;

  @IsOptional()
  @CivilDay()
  publishFrom?: string;

  /** First day on which repair (信用修复) may be granted. */
  @IsOptional()
  @CivilDay()
  earliestRepairOn?: string;

  /** Last day of publication. */
  @IsOptional()
  @CivilDay()
  expiresOn?: string;
}

export class FindRecords extends PageQuery {
  @IsOptional()
  @IsUUID()
  agencyId?: string;

  /** Code of the act. */
  @IsOptional()
  @ViolationCode()
  code?: string;
}

export class RecordPage {
  @NestedList(() => RecordView, 1000)
  items: RecordView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}
