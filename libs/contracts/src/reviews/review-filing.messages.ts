import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { FileHash } from '../decorators/file-hash.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { identityDocuments, type IdentityDocument } from '../identity-document.js';
import {
  evidenceSlotCodes,
  pointKinds,
  requestedRemedyCodes,
  reviewGroundCodes,
  type EvidenceSlot,
  type PointKind,
  type RequestedRemedyCode,
  type ReviewGroundCode,
} from './review-grounds.js';

/** A paper put in for a point, in one of the slots its ground asks for. */
export class PointEvidence {
  @IsIn(evidenceSlotCodes)
  slot: EvidenceSlot;

  /** SHA-256 of the file, uploaded before. */
  @FileHash()
  sha256: string;
}

/** One problem the applicant sees in the report (办法 art. 20: in writing, stating the problems). */
export class FiledPoint {
  @IsIn(pointKinds)
  kind: PointKind;

  @IsIn(reviewGroundCodes)
  ground: ReviewGroundCode;

  @CleanText(2000)
  statement: string;

  @IsOptional()
  @NestedList(() => PointEvidence, 20)
  evidence?: PointEvidence[];
}

/** What the applicant wants done. */
export class RequestedRemedy {
  @IsIn(requestedRemedyCodes)
  code: RequestedRemedyCode;

  @IsOptional()
  @CleanText(2000)
  text?: string;
}

/** Staff at the counter file for a person whose identity they checked: the caller answers for the check. */
export class CounterFiling {
  /** A party the report's file knows; absent for the owner the report itself names. */
  @IsOptional()
  @IsUUID()
  partyId?: string;

  @IsIn(identityDocuments)
  documentKind: IdentityDocument;

  /** How the application came: handed in, or posted (then the postmark counts). */
  @IsIn(['counter', 'post'])
  channel: 'counter' | 'post';

  /** Legal day of the application: the day at the counter or of the postmark; not to come. */
  @CivilDay()
  submittedOn: string;
}

/** Asks the agency to review its report (复核). Points are numbered from 1 in this order. */
export class FileReview {
  @NestedList(() => FiledPoint, 50, 1)
  points: FiledPoint[];

  @IsOptional()
  @Nested(() => RequestedRemedy)
  requestedRemedy?: RequestedRemedy;

  /** Who acts for the household, as the report's file knows them; authority must cover reviews on the day of applying. */
  @IsOptional()
  @IsUUID()
  representativeId?: string;

  /** From officers alone: the application is a person's, not the department's. */
  @IsOptional()
  @Nested(() => CounterFiling)
  counter?: CounterFiling;
}

export const missingKinds = ['statement', 'evidence', 'identity', 'authority', 'other'] as const;
export type MissingKind = (typeof missingKinds)[number];

/** One thing an application lacks. */
export class MissingPart {
  @IsIn(missingKinds)
  kind: MissingKind;

  /** Number of the point that lacks it; absent when it is not about a point. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(50)
  no?: number;

  @CleanText(1000)
  text: string;
}

/** Names what an application lacks. It is asked once. */
export class AskToComplete {
  @NestedList(() => MissingPart, 50, 1)
  missing: MissingPart[];

  /** Last day to complete it; not before tomorrow. */
  @CivilDay()
  completeBy: string;
}

/** What the applicant adds to one point. */
export class PointSupplement {
  @IsInt()
  @Min(1)
  @Max(50)
  no: number;

  @CleanText(2000)
  text: string;

  @IsOptional()
  @NestedList(() => PointEvidence, 20)
  evidence?: PointEvidence[];
}

/** The applicant completes the application. */
export class CompleteReview {
  @IsOptional()
  @CleanText(2000)
  text?: string;

  @NestedList(() => PointSupplement, 50)
  supplements: PointSupplement[];
}

/** Refuses an application that was not completed by its day. */
export class RefuseIncompleteReview {
  @CleanText(1000, 10)
  reason: string;
}

/** A point as it stands in the file. */
export class ReviewPoint {
  @IsInt()
  no: number;

  @IsIn(pointKinds)
  kind: PointKind;

  @IsIn(reviewGroundCodes)
  ground: ReviewGroundCode;

  @IsString()
  statement: string;

  @NestedList(() => PointEvidence, 40)
  evidence: PointEvidence[];

  @IsOptional()
  @IsString()
  supplement?: string;

  /** Slots of its ground that hold nothing yet. */
  @IsIn(evidenceSlotCodes, { each: true })
  @ArrayMaxSize(20)
  openSlots: EvidenceSlot[];
}

/** What an application was found to lack, and what became of it. */
export class ReviewCompletion {
  @NestedList(() => MissingPart, 50)
  missing: MissingPart[];

  @CivilDay()
  askedOn: string;

  @CivilDay()
  completeBy: string;

  @IsOptional()
  @CivilDay()
  completedOn?: string;

  @IsOptional()
  @IsString()
  text?: string;
}

/** Who brought the application, and when it reached the authority. */
export class FilingView {
  @IsIn(['self', 'representative', 'counter'])
  through: 'self' | 'representative' | 'counter';

  /** Day of recording; the legal day is `filedOn`. */
  @CivilDay()
  receivedOn: string;

  @IsOptional()
  @IsUUID()
  representativeId?: string;

  @IsOptional()
  @IsUUID()
  partyId?: string;

  @IsOptional()
  @IsIn(['counter', 'post'])
  channel?: 'counter' | 'post';

  @IsOptional()
  @IsIn(identityDocuments)
  documentKind?: IdentityDocument;
}
