import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { scopes, type Scope } from '../caller.js';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { NestedList } from '../decorators/nested.js';
import { PageQuery } from '../page.js';

/** `live` keys do real work; each `test` key works in the agency's own sandbox. */
export const keyModes = ['live', 'test'] as const;
export type KeyMode = (typeof keyModes)[number];

/** Issues an API key to an agency. */
export class IssueAgencyKey {
  @IsIn(keyModes)
  mode: KeyMode;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(scopes.length)
  @ArrayUnique()
  @IsIn(scopes, { each: true })
  scopes: Scope[];

  /** Last day it works. */
  @IsOptional()
  @CivilDay()
  expiresOn?: string;
}

/** Gives the key a new secret; the one before works on for the overlap, so that the agency can change over in peace. */
export class RotateAgencyKey {
  /** 0 to 7 days of 24 hours. 0 ends the old secret at once. */
  @IsInt()
  @Min(0)
  @Max(7)
  overlapDays: number;
}

/** Ends the key with all its secrets, at once and for good. */
export class RevokeAgencyKey {
  @CleanText(200)
  reason: string;
}

/** A key without its secret. */
export class AgencyKeyView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsUUID()
  agencyId: string;

  @IsIn(keyModes)
  mode: KeyMode;

  /** Public part of the key, to tell keys apart by. */
  @IsString()
  prefix: string;

  @IsArray()
  @IsIn(scopes, { each: true })
  scopes: Scope[];

  @IsOptional()
  @CivilDay()
  expiresOn: string | null;

  @IsOptional()
  @CivilDay()
  lastUsedOn: string | null;

  @IsBoolean()
  revoked: boolean;

  /** Until when the secret before the last rotation still works. */
  @IsOptional()
  @IsISO8601()
  earlierSecretUntil: string | null;
}

export class IssuedAgencyKey extends AgencyKeyView {
  /** The whole key, for `Authorization: Bearer`. Shown here only. */
  @IsString()
  key: string;
}

export class FindAgencyKeys extends PageQuery {}

export class AgencyKeyPage {
  @NestedList(() => AgencyKeyView, 1000)
  items: AgencyKeyView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}
