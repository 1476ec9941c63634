import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
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

  /** First and last day the expert may be drawn. */
  @CivilDay()
  termFrom: string;

  @CivilDay()
  termTo: string;
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
