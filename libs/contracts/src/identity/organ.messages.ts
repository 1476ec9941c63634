import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { DivisionCode } from '../decorators/division-code.js';
import { NestedList } from '../decorators/nested.js';
import { OrganId } from '../decorators/organ-id.js';
import { PageQuery } from '../page.js';

export const organLevels = ['county', 'prefecture', 'province'] as const;
export type OrganLevel = (typeof organLevels)[number];

/**
 * What an organ is in charge of. One organ may be several: in many counties the client of the appraisal and the
 * supervisor of the agencies are the same. `operator` runs this system and has no cases.
 */
export const organRoles = ['expropriation', 'regulator', 'filing-authority', 'operator'] as const;
export type OrganRole = (typeof organRoles)[number];

/** Enters an organ and its first place in the tree. Without a parent it stands at the top. */
export class AddOrgan {
  @OrganId()
  id: string;

  @CleanText(100)
  name: string;

  @IsIn(organLevels)
  level: OrganLevel;

  @IsArray()
  @ArrayMaxSize(organRoles.length)
  @ArrayUnique()
  @IsIn(organRoles, { each: true })
  roles: OrganRole[];

  /** An organ of a higher level. */
  @IsOptional()
  @OrganId()
  parentId?: string;

  /** Absent for organs that GB/T 2260 does not know, such as 长白山管委会. */
  @IsOptional()
  @DivisionCode()
  divisionCode?: string;

  /** First day it stands there. */
  @CivilDay()
  from: string;
}

/** Puts an organ under another parent from a day on, as 公主岭 went from 四平 to 长春; the place before ends on the eve. */
export class MoveOrgan {
  @OrganId()
  parentId: string;

  /** Code from that day on: a move may change it (220381 to 220184). */
  @IsOptional()
  @DivisionCode()
  divisionCode?: string;

  @CivilDay()
  from: string;
}

/** An organ with its place on one day. */
export class OrganView {
  @OrganId()
  id: string;

  @IsInt()
  version: number;

  @IsString()
  name: string;

  @IsIn(organLevels)
  level: OrganLevel;

  @IsArray()
  @IsIn(organRoles, { each: true })
  roles: OrganRole[];

  /** Null at the top of the tree. */
  @IsOptional()
  @IsString()
  parentId: string | null;

  @IsOptional()
  @IsString()
  divisionCode: string | null;

  /** First day of this place. */
  @CivilDay()
  from: string;
}

export class FindOrgans extends PageQuery {
  /** The tree as it stood on this day; today when absent. */
  @IsOptional()
  @CivilDay()
  on?: string;
}

export class OrganPage {
  @NestedList(() => OrganView, 1000)
  items: OrganView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}
