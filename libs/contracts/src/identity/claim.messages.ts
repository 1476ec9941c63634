import { IsIn, IsISO8601, IsString, IsUUID, Matches } from 'class-validator';
import { identityDocuments, type IdentityDocument } from '../identity-document.js';

/** The code a household opens its own report with. A new one voids the one before and ends its sessions. */
export class IssuedClaimCode {
  @IsUUID()
  id: string;

  @IsUUID()
  reportId: string;

  /** Printed on the report. */
  @IsString()
  reportCode: string;

  /** Handed to the household with the report. Shown here only. */
  @IsString()
  claimCode: string;
}

/** Replaces a lost code at the counter. The caller checked who asks, and answers for the check. */
export class ReissueClaimCode {
  /** Whose identity was checked; the owner the report names goes by the id of the report. */
  @IsUUID()
  partyId: string;

  /** The paper that was shown. */
  @IsIn(identityDocuments)
  documentKind: IdentityDocument;
}

/** A household opens its report. Unknown reports and wrong codes are answered alike; five failures lock for 15 minutes. */
export class OpenClaim {
  /** As printed on the report; hyphens may be left out. */
  @Matches(/^[2-9A-HJ-NP-Z]{4}(-?[2-9A-HJ-NP-Z]{4}){2}$/)
  reportCode: string;

  /** 16 digits; hyphens may be left out. */
  @Matches(/^\d{4}(-?\d{4}){3}$/)
  claimCode: string;
}

export class OpenedClaim {
  /** For `Authorization: Bearer`. Shown here only. */
  @IsString()
  token: string;

  /** Thirty minutes on. */
  @IsISO8601()
  expiresAt: string;

  @IsUUID()
  reportId: string;
}
