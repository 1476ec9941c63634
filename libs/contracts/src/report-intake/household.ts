import { IsIn, IsOptional, IsString, Matches } from 'class-validator';
import { CleanText } from '../decorators/clean-text.js';
import { MatchesIdType, idTypes, type IdType } from '../decorators/matches-id-type.js';
import { Nested } from '../decorators/nested.js';

/** The expropriated owner (被征收人). Personal data throughout: stored only through the field cipher, never in an event. */
export class HouseOwner {
  /** Name of the person or body that owns the house. */
  @CleanText(100)
  name: string;

  /** Which paper `idNumber` is taken from. */
  @IsIn(idTypes)
  idType: IdType;

  /** Number of that paper; for `resident-id` the check digit of GB 11643 must be right. */
  @MatchesIdType()
  @CleanText(40)
  idNumber: string;

  /** Telephone: digits, spaces and hyphens, optionally a leading plus. */
  @IsOptional()
  @IsString()
  @Matches(/^\+?\d[\d -]{4,19}$/)
  phone?: string;
}

/** Whose house is valued and which house it is. */
export class Household {
  /** Number of the household within the project; every agency of the project uses the same one. */
  @CleanText(32)
  householdNo: string;

  /** The owner; personal data. */
  @Nested(() => HouseOwner)
  owner: HouseOwner;

  /** Where the house stands; personal data, because it leads to the owner. */
  @CleanText(200)
  address: string;

  /** Number of the ownership certificate; absent for an unregistered house. */
  @IsOptional()
  @CleanText(64)
  certificateNo?: string;

  /** Real-estate unit code (不动产单元代码), GB/T 37346, 28 characters. */
  @IsOptional()
  @IsString()
  @Matches(/^\d{12}[GJZ][A-Z]\d{5}[FLQW]\d{8}$/)
  propertyUnitCode?: string;
}
