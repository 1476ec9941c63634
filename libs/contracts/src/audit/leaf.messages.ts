import { IsIn, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { NestedList } from '../decorators/nested.js';
import { PageQuery } from '../page.js';
import { serviceNames, type ServiceName } from '../services.js';
import { DeedDone } from './events.js';

/** Which leaves of the audit trail, newest deed first; what is left out does not narrow. */
export class FindLeaves extends PageQuery {
  /** Id of what the deed was done to. */
  @IsOptional()
  @CleanText(120)
  subjectId?: string;

  /** Id of who did it: officer, API key or household session. */
  @IsOptional()
  @CleanText(120)
  actorId?: string;

  @IsOptional()
  @IsIn(serviceNames)
  service?: ServiceName;

  /** First and last day in Asia/Shanghai, both counted. */
  @IsOptional()
  @CivilDay()
  from?: string;

  @IsOptional()
  @CivilDay()
  to?: string;
}

/** A leaf of the audit trail: a deed with where it came from, and the hash over all of it. */
export class LeafView extends DeedDone {
  /** Id of the event that told of the deed. */
  @IsUUID()
  id: string;

  @IsString()
  @MaxLength(120)
  tenant: string;

  /** Ties the deeds of one request together. */
  @IsString()
  @MaxLength(120)
  correlationId: string;

  /** SHA-256 of the leaf's canonical JSON. */
  @Length(64, 64)
  leafHash: string;
}

export class LeafPage {
  @NestedList(() => LeafView, 1000)
  items: LeafView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}
