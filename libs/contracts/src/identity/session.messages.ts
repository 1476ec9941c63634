import { IsArray, IsIn, IsISO8601, IsString, IsUUID } from 'class-validator';
import { roles, type Role } from '../caller.js';
import { CleanText } from '../decorators/clean-text.js';
import { Nested } from '../decorators/nested.js';
import { OrganId } from '../decorators/organ-id.js';

/** An officer signs in (登录). Unknown names and wrong passwords are answered alike; five failures lock for 15 minutes. */
export class OpenSession {
  @CleanText(64)
  username: string;

  @CleanText(128)
  password: string;
}

export class SignedInOfficer {
  @IsUUID()
  id: string;

  @OrganId()
  organId: string;

  @IsString()
  username: string;

  @IsArray()
  @IsIn(roles, { each: true })
  roles: Role[];
}

export class OpenedSession {
  /** For `Authorization: Bearer`. Shown here only. */
  @IsString()
  token: string;

  /** Eight hours on; 30 minutes without a request end it earlier. */
  @IsISO8601()
  expiresAt: string;

  @Nested(() => SignedInOfficer)
  officer: SignedInOfficer;
}
