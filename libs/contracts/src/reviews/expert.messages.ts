import {
  ArrayMaxSize,
  ArrayUnique,
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
import { NestedList } from '../decorators/nested.js';
import { PageQuery, type Page } from '../page.js';

/** Fields a committee has experts of (办法 art. 23). */
export const expertFields = ['appraiser', 'price', 'real-estate', 'land', 'planning', 'law', 'accounting'] as const;
export type ExpertField = (typeof expertFields)[number];

/** Enters an expert into the roster of the officer's own committee, with every tie that may call for recusal. */
export class AddExpert {
  @CleanText(100)
  name: string;

  @IsIn(expertFields)
  field: ExpertField;

  /** Agency that employs the expert now. */
  @IsOptional()
  @IsUUID()
  employerAgencyId?: string;

  /** Agencies that did before; past employment calls for recusal too. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  formerAgencyIds?: string[];

  /** Of a registered appraiser: whoever signed the report examined stands aside. */
  @IsOptional()
  @IsUUID()
  appraiserId?: string;

  /** First and last day the expert may be drawn. */
  @CivilDay()
  termFrom: string;

  @CivilDay()
  termTo: string;
}

/** What changed about an expert. An employer that is left stays on the roster as a former one. */
export class ChangeExpert {
  @IsOptional()
  @IsIn(expertFields)
  field?: ExpertField;

  /** Agency that employs the expert from now on. */
  @IsOptional()
  @IsUUID()
  employerAgencyId?: string;

  /** The expert works for no agency any more. */
  @IsOptional()
  @IsBoolean()
  leftEmployer?: boolean;

  @IsOptional()
  @IsUUID()
  appraiserId?: string;

  /** Last day of the term; a term is prolonged or cut by it. */
  @IsOptional()
  @CivilDay()
  termTo?: string;

  @CleanText(1000, 2)
  reason: string;
}

/** The expert leaves the committee: drawn for the last time on `on`. */
export class EndExpertTerm {
  /** Not before today, and not after the end of the term. */
  @CivilDay()
  on: string;

  @CleanText(1000, 2)
  reason: string;
}

export class ExpertView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsString()
  name: string;

  @IsIn(expertFields)
  field: ExpertField;

  /** Organ whose committee the expert belongs to. */
  @IsString()
  organId: string;

  @IsOptional()
  @IsUUID()
  employerAgencyId?: string;

  @IsUUID(undefined, { each: true })
  formerAgencyIds: string[];

  @IsOptional()
  @IsUUID()
  appraiserId?: string;

  @CivilDay()
  termFrom: string;

  @CivilDay()
  termTo: string;
}

/** Query: the roster of the committees the officer's organ covers, newest first. */
export class FindExperts extends PageQuery {
  @IsOptional()
  @IsIn(expertFields)
  field?: ExpertField;
}

export class ExpertPage implements Page<ExpertView> {
  @NestedList(() => ExpertView, 200)
  items: ExpertView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}

/** An expert in office as the public sees one. */
export class PublicExpert {
  @IsString()
  name: string;

  @IsIn(expertFields)
  field: ExpertField;
}

/** A committee's experts in office today. */
export class CommitteeRoster {
  @IsString()
  organId: string;

  @CivilDay()
  on: string;

  @NestedList(() => PublicExpert, 10_000)
  experts: PublicExpert[];
}
