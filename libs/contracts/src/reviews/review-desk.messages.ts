import { IsIn, IsISO8601, IsOptional, IsString, IsUUID } from 'class-validator';
import { CleanText } from '../decorators/clean-text.js';
import { NestedList } from '../decorators/nested.js';
import { OrganId } from '../decorators/organ-id.js';
import { PageQuery, type Page } from '../page.js';

/** Who speaks in a case. */
export const reviewSpeakers = ['household', 'agency', 'expropriation-department', 'regulator'] as const;
export type ReviewSpeaker = (typeof reviewSpeakers)[number];

/** A question or an answer inside a review, which every party sees. */
export class PostInReview {
  @CleanText(4000)
  text: string;

  /** The post it answers. */
  @IsOptional()
  @IsUUID()
  inReplyTo?: string;
}

export class ReviewPostView {
  @IsUUID()
  id: string;

  @IsUUID()
  reviewId: string;

  @IsIn(reviewSpeakers)
  speaker: ReviewSpeaker;

  @IsString()
  text: string;

  @IsOptional()
  @IsUUID()
  inReplyTo?: string;

  @IsISO8601()
  at: string;
}

/** Query: what was said in a review, newest first. */
export class FindReviewPosts extends PageQuery {}

export class ReviewPostPage implements Page<ReviewPostView> {
  @NestedList(() => ReviewPostView, 200)
  items: ReviewPostView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}

/** A note among officers; no party ever sees it. */
export class AddReviewNote {
  @CleanText(4000)
  text: string;
}

export class ReviewNoteView {
  @IsUUID()
  id: string;

  @IsUUID()
  authorId: string;

  @IsString()
  text: string;

  @IsISO8601()
  at: string;
}

/** Gives a review to an officer, or hands it over; handing over needs a reason. */
export class AssignReview {
  @IsUUID()
  officerId: string;

  @IsOptional()
  @CleanText(1000, 2)
  reason?: string;
}

export class ReviewAssignmentView {
  @IsUUID()
  officerId: string;

  @IsUUID()
  assignedBy: string;

  @IsISO8601()
  at: string;

  @IsOptional()
  @IsString()
  reason?: string;
}

/** What officers alone see of a review: who has it, who had it, and their notes, oldest first. */
export class ReviewStaffFile {
  @IsUUID()
  reviewId: string;

  @IsOptional()
  @IsUUID()
  assigneeId?: string;

  @NestedList(() => ReviewAssignmentView, 1000)
  assignments: ReviewAssignmentView[];

  @NestedList(() => ReviewNoteView, 1000)
  notes: ReviewNoteView[];
}

/** A text an organ's officers reply with. Placeholders stand in double braces, such as {{answerDueOn}}. */
export class AddReplyTemplate {
  @OrganId()
  organId: string;

  @CleanText(100)
  title: string;

  @CleanText(4000)
  text: string;
}

export class ReplyTemplateView {
  @IsUUID()
  id: string;

  @OrganId()
  organId: string;

  @IsString()
  title: string;

  @IsString()
  text: string;

  @IsString({ each: true })
  placeholders: string[];
}

/** Query: the templates of the organs the caller covers, newest first. */
export class FindReplyTemplates extends PageQuery {}

export class ReplyTemplatePage implements Page<ReplyTemplateView> {
  @NestedList(() => ReplyTemplateView, 200)
  items: ReplyTemplateView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}

/** Query: fills a template in for the review named. */
export class DraftReply {
  @IsUUID()
  templateId: string;
}

/** A draft to be looked over and posted; nothing is sent. */
export class ReplyDraft {
  @IsUUID()
  reviewId: string;

  @IsUUID()
  templateId: string;

  @IsString()
  text: string;

  /** Placeholders the case has no value for yet; they stand in the text as they were. */
  @IsString({ each: true })
  unfilled: string[];
}
