import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
} from 'class-validator';
import { roles, type Role } from '../caller.js';
import { CleanText } from '../decorators/clean-text.js';
import { NestedList } from '../decorators/nested.js';
import { OrganId } from '../decorators/organ-id.js';
import { PageQuery } from '../page.js';

const Username = (): PropertyDecorator => Matches(/^[a-z][a-z0-9._-]{2,31}$/);
const NewPassword = (): PropertyDecorator => CleanText(128, 10);

/** Opens an officer's account in an organ. */
export class AddOfficer {
  @OrganId()
  organId: string;

  @Username()
  username: string;

  /** Personal data: stored encrypted, shown masked. */
  @CleanText(50)
  name: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(roles.length)
  @ArrayUnique()
  @IsIn(roles, { each: true })
  roles: Role[];

  /** At least 10 characters; kept only as an argon2id hash. */
  @NewPassword()
  password: string;
}

/** Replaces all roles of an officer; takes effect with the next request. */
export class SetOfficerRoles {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(roles.length)
  @ArrayUnique()
  @IsIn(roles, { each: true })
  roles: Role[];
}

/** Closes an account for good and ends its sessions. */
export class DeactivateOfficer {
  @CleanText(200)
  reason: string;
}

/** Makes the first security administrator, once, while no officer exists. */
export class ClaimFirstAdministrator {
  /** The one-time token the installation printed. */
  @CleanText(200)
  token: string;

  @Username()
  username: string;

  @NewPassword()
  password: string;
}

export class OfficerView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @OrganId()
  organId: string;

  @IsString()
  username: string;

  /** Masked. */
  @IsString()
  name: string;

  @IsArray()
  @IsIn(roles, { each: true })
  roles: Role[];

  @IsBoolean()
  active: boolean;
}

export class FindOfficers extends PageQuery {
  @IsOptional()
  @OrganId()
  organId?: string;
}

export class OfficerPage {
  @NestedList(() => OfficerView, 1000)
  items: OfficerView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}
