import { IsISO8601, IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { defineEvent } from '../event.js';
import { serviceNames, type ServiceName } from '../services.js';

/**
 * One deed in the audit trail: who did what to which subject, when and why, and the hash of the row it left.
 * Ids and hashes only; the row itself stays with the service that owns it.
 */
export class DeedDone {
  @IsIn(serviceNames)
  service: ServiceName;

  /** Subject of the request or name of the handler, e.g. `reviews.admit-late-review`. */
  @IsString()
  @MaxLength(120)
  deed: string;

  @IsIn(['officer', 'agency', 'household', 'public', 'system'])
  actorKind: 'officer' | 'agency' | 'household' | 'public' | 'system';

  @IsString()
  @MaxLength(120)
  actorId: string;

  @IsString()
  @MaxLength(120)
  subjectId: string;

  @IsISO8601()
  at: string;

  /** Id of the reason on file, or a reason code; free text stays in the owning service. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  why?: string;

  /** SHA-256 of the canonical JSON of the row after the deed. */
  @IsString()
  @Length(64, 64)
  afterHash: string;
}

/** Every service reports its deeds under its own subject, so that none can write in another's name. */
export const deedDoneBy = (service: ServiceName) => defineEvent(`${service}.deed-done.v1`, DeedDone);
