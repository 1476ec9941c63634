import { NestedList } from '../decorators/nested.js';
import { IsBoolean, IsInt, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { DatedSpan, EmploymentSpan } from './events.js';

/** Enters a registered real-estate appraiser (注册房地产估价师) with the first registration and employment. */
export class RegisterAppraiser {
  /** Number of the registration certificate. */
  @Matches(/^[0-9A-Z-]{4,40}$/)
  registrationNo: string;

  @CleanText(50)
  name: string;

  @CivilDay()
  validFrom: string;

  @CivilDay()
  validTo: string;

  @IsUUID()
  agencyId: string;

  @CivilDay()
  employedFrom: string;
}

/** Ends the present employment and begins one with another agency on a day. */
export class MoveAppraiser {
  @IsUUID()
  agencyId: string;

  @CivilDay()
  from: string;
}

export class AppraiserView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsString()
  registrationNo: string;

  /** A registered appraiser's name is public: the register exists to show it. */
  @IsString()
  name: string;

  @NestedList(() => DatedSpan, 1000)
  registrations: DatedSpan[];

  @NestedList(() => EmploymentSpan, 1000)
  employments: EmploymentSpan[];
}

/** "Were this agency and these signers valid on that day?" */
export class ValidOn {
  @CivilDay()
  on: string;

  @IsUUID()
  agencyId: string;

  /** Registration ids of the signers, separated by commas; may be empty. */
  @IsOptional()
  @IsString()
  @Matches(/^[0-9a-f-]{36}(,[0-9a-f-]{36}){0,9}$/)
  appraiserIds?: string;

  /** When given, the appointment to this project is asked for too. */
  @IsOptional()
  @IsUUID()
  projectId?: string;
}

/** Why something was not valid, by code, with the id it concerns. */
export class InvalidReason {
  @IsString()
  code: string;

  @IsUUID()
  subjectId: string;
}

export class ValidityAnswer {
  @IsBoolean()
  valid: boolean;

  @NestedList(() => InvalidReason, 1000)
  reasons: InvalidReason[];
}
