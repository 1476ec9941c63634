import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
} from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { OrganId } from '../decorators/organ-id.js';
import { PageQuery } from '../page.js';
import { SentenceView } from '../screening/flag-evidence.messages.js';
import { ViolationCode } from './terms.js';

/** What a complaint (投诉举报) may be about. The two about the value alone belong to the review (复核), not here. */
export const complaintMatters = [
  'value-too-low',
  'value-too-high',
  'false-report',
  'independence',
  'kickback',
  'no-inspection',
  'signature',
  'no-explanation',
  'late-review',
  'qualification',
  'data-leak',
  'other',
] as const;
export type ComplaintMatter = (typeof complaintMatters)[number];

/** TAKEN_UP: a lead was opened from it. ANSWERED and DECLINED carry the reply to whoever complained. */
export const complaintStates = ['RECEIVED', 'TAKEN_UP', 'ANSWERED', 'DECLINED'] as const;
export type ComplaintStateName = (typeof complaintStates)[number];

/**
 * Anybody reports an agency (条例 art. 7). Name and contact may be left out: then nobody but the tracking code links the
 * complaint to whoever made it. Text, name and contact are stored encrypted.
 */
export class FileComplaint {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(complaintMatters.length)
  @ArrayUnique()
  @IsIn(complaintMatters, { each: true })
  matters: ComplaintMatter[];

  @CleanText(8000, 10)
  text: string;

  /** Where known. */
  @IsOptional()
  @IsUUID()
  agencyId?: string;

  @IsOptional()
  @CleanText(200)
  agencyName?: string;

  /** Organ it is made to; left out, the one the agency is filed with. */
  @IsOptional()
  @OrganId()
  organId?: string;

  @IsOptional()
  @CleanText(100)
  name?: string;

  @IsOptional()
  @CleanText(200)
  contact?: string;
}

/** The receipt. The tracking code is shown here only: without it nobody, the organ included, can say whose complaint it is. */
export class ComplaintReceipt {
  @IsUUID()
  id: string;

  @OrganId()
  organId: string;

  @CivilDay()
  receivedOn: string;

  /** 24 digits in six groups. Only its hash is kept. */
  @IsString()
  trackingCode: string;

  /** Where the complaint is about the value alone: the way to the review. */
  @IsOptional()
  @Nested(() => SentenceView)
  guidance?: SentenceView;
}

/** 24 digits; hyphens and blanks may be left out. */
const TrackingCode = (): PropertyDecorator => Matches(/^\d{4}([- ]?\d{4}){5}$/);

/** Asks how a complaint stands. The code travels in the body, never in an address. */
export class TrackComplaint {
  @TrackingCode()
  trackingCode: string;
}

/** Whoever complained adds something, at most 20 times. */
export class AddToComplaint {
  @TrackingCode()
  trackingCode: string;

  @CleanText(4000, 2)
  text: string;
}

/** What the tracking code opens. The text itself is not shown again. */
export class ComplaintStatus {
  @IsIn(complaintStates)
  state: ComplaintStateName;

  @OrganId()
  organId: string;

  @CivilDay()
  receivedOn: string;

  /** How often something was added. */
  @IsInt()
  added: number;

  @IsOptional()
  @IsString()
  reply?: string;

  @IsOptional()
  @CivilDay()
  repliedOn?: string;

  @IsOptional()
  @Nested(() => SentenceView)
  guidance?: SentenceView;
}

/** Something added to a complaint. */
export class ComplaintAddition {
  @CivilDay()
  receivedOn: string;

  @IsString()
  text: string;
}

/** A step of a complaint: who did what, from which state to which. */
export class ComplaintStep {
  @IsInt()
  version: number;

  @IsString()
  deed: string;

  @IsString()
  from: string;

  @IsString()
  to: string;

  @IsString()
  at: string;

  @IsString()
  actorKind: string;

  @IsString()
  actorId: string;
}

/** A complaint for officers of its organ; whoever made it stays masked. */
export class ComplaintView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsIn(complaintStates)
  state: ComplaintStateName;

  @OrganId()
  organId: string;

  @IsArray()
  @IsIn(complaintMatters, { each: true })
  matters: ComplaintMatter[];

  @IsOptional()
  @IsUUID()
  agencyId?: string;

  @IsOptional()
  @IsString()
  agencyName?: string;

  @CivilDay()
  receivedOn: string;

  /** Masked; absent where the complaint is anonymous. */
  @IsOptional()
  @IsString()
  name?: string;

  @IsOptional()
  @IsUUID()
  leadId?: string;

  @IsOptional()
  @IsString()
  reply?: string;

  /** Deeds that are open now. */
  @IsArray()
  @IsString({ each: true })
  allowed: string[];

  /** Only when one complaint is read. */
  @IsOptional()
  @IsString()
  text?: string;

  @NestedList(() => ComplaintAddition, 20)
  additions: ComplaintAddition[];

  @NestedList(() => ComplaintStep, 1000)
  history: ComplaintStep[];
}

export class FindComplaints extends PageQuery {
  @IsOptional()
  @IsIn(complaintStates)
  state?: ComplaintStateName;
}

export class ComplaintPage {
  @NestedList(() => ComplaintView, 1000)
  items: ComplaintView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}

/** Opens a lead from a complaint. The facts are the officer's words: nothing in them may give away who complained. */
export class TakeUpComplaint {
  @IsUUID()
  agencyId: string;

  @ViolationCode()
  suspectedCode: string;

  @CleanText(4000)
  facts: string;
}

/** Ends a complaint that is not taken up, with the reply whoever complained reads by the tracking code. */
export class DeclineComplaint {
  @CleanText(2000, 2)
  reason: string;

  @CleanText(4000, 2)
  reply: string;
}

/** Tells whoever complained what came of it (资产评估法 art. 31). */
export class AnswerComplaint {
  @CleanText(4000, 2)
  reply: string;
}

/** Asks who complained, with the reason; the deed goes to the audit trail. */
export class ReadComplainant {
  @CleanText(500, 10)
  reason: string;
}

export class Complainant {
  @IsUUID()
  complaintId: string;

  @IsOptional()
  @IsString()
  name?: string;

  @IsOptional()
  @IsString()
  contact?: string;
}
