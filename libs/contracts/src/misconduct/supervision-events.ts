import { IsIn, IsInt, IsUUID, Min } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { defineEvent } from '../event.js';
import { supervisionLevels, type SupervisionLevelName } from './record-terms.js';

/** A named person moved an agency on the ladder of supervision. A higher version replaces a lower one. */
export class SupervisionChanged {
  @IsUUID()
  agencyId: string;

  @IsInt()
  @Min(1)
  version: number;

  @IsIn(supervisionLevels)
  from: SupervisionLevelName;

  @IsIn(supervisionLevels)
  level: SupervisionLevelName;

  @CivilDay()
  on: string;
}

export const supervisionChanged = defineEvent('misconduct.supervision-changed.v1', SupervisionChanged);
