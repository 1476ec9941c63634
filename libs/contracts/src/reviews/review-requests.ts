import { agency, anyone, household, officer } from '../audience.js';
import { defineRequest, Nothing } from '../request.js';
import {
  AddReplyTemplate,
  AddReviewNote,
  AssignReview,
  DraftReply,
  FindReplyTemplates,
  FindReviewPosts,
  PostInReview,
  ReplyDraft,
  ReplyTemplatePage,
  ReplyTemplateView,
  ReviewPostPage,
  ReviewPostView,
  ReviewStaffFile,
} from './review-desk.messages.js';
import { VoidResultService } from './review-answer.messages.js';
import { AskToComplete, CompleteReview, RefuseIncompleteReview } from './review-filing.messages.js';
import { ReviewGroundList } from './review-ground.messages.js';
import {
  CloseOverdueReview,
  ExtendAnswerPeriod,
  ReopenReview,
  ResumeAnswerPeriod,
  ReviewView,
  SuspendAnswerPeriod,
} from './review.messages.js';

const clerk = officer('clerk');
const reviewer = officer('reviewer');
const staff = officer('clerk', 'reviewer', 'case-officer', 'legal-reviewer', 'approver');

/** The grounds there are, for a form. */
export const listReviewGrounds = defineRequest({
  subject: 'reviews.list-review-grounds',
  body: Nothing,
  answer: ReviewGroundList,
  allow: [anyone],
  changes: false,
});

export const askToCompleteReview = defineRequest({
  subject: 'reviews.ask-to-complete-review',
  body: AskToComplete,
  answer: ReviewView,
  allow: [clerk, reviewer],
  changes: true,
});

export const completeReview = defineRequest({
  subject: 'reviews.complete-review',
  body: CompleteReview,
  answer: ReviewView,
  allow: [household, clerk],
  changes: true,
});

export const refuseIncompleteReview = defineRequest({
  subject: 'reviews.refuse-incomplete-review',
  body: RefuseIncompleteReview,
  answer: ReviewView,
  allow: [reviewer],
  changes: true,
});

/** Takes up the withdrawn review named; answers the new file. */
export const reopenReview = defineRequest({
  subject: 'reviews.reopen-review',
  body: ReopenReview,
  answer: ReviewView,
  allow: [household, clerk],
  changes: true,
});

export const closeOverdueReview = defineRequest({
  subject: 'reviews.close-overdue-review',
  body: CloseOverdueReview,
  answer: ReviewView,
  allow: [reviewer],
  changes: true,
});

export const voidResultService = defineRequest({
  subject: 'reviews.void-result-service',
  body: VoidResultService,
  answer: ReviewView,
  allow: [clerk],
  changes: true,
});

export const suspendAnswerPeriod = defineRequest({
  subject: 'reviews.suspend-answer-period',
  body: SuspendAnswerPeriod,
  answer: ReviewView,
  allow: [reviewer],
  changes: true,
});

export const resumeAnswerPeriod = defineRequest({
  subject: 'reviews.resume-answer-period',
  body: ResumeAnswerPeriod,
  answer: ReviewView,
  allow: [reviewer],
  changes: true,
});

export const extendAnswerPeriod = defineRequest({
  subject: 'reviews.extend-answer-period',
  body: ExtendAnswerPeriod,
  answer: ReviewView,
  allow: [reviewer],
  changes: true,
});

export const postInReview = defineRequest({
  subject: 'reviews.post-in-review',
  body: PostInReview,
  answer: ReviewPostView,
  allow: [household, agency('reviews:answer'), clerk, reviewer],
  changes: true,
});

export const findReviewPosts = defineRequest({
  subject: 'reviews.find-review-posts',
  body: FindReviewPosts,
  answer: ReviewPostPage,
  allow: [household, agency('reports:read'), agency('reviews:answer'), staff],
  changes: false,
});

export const addReviewNote = defineRequest({
  subject: 'reviews.add-review-note',
  body: AddReviewNote,
  answer: ReviewStaffFile,
  allow: [staff],
  changes: true,
});

export const assignReview = defineRequest({
  subject: 'reviews.assign-review',
  body: AssignReview,
  answer: ReviewStaffFile,
  allow: [clerk, reviewer, officer('approver')],
  changes: true,
});

export const getReviewStaffFile = defineRequest({
  subject: 'reviews.get-review-staff-file',
  body: Nothing,
  answer: ReviewStaffFile,
  allow: [staff],
  changes: false,
});

export const addReplyTemplate = defineRequest({
  subject: 'reviews.add-reply-template',
  body: AddReplyTemplate,
  answer: ReplyTemplateView,
  allow: [clerk, reviewer],
  changes: true,
});

export const findReplyTemplates = defineRequest({
  subject: 'reviews.find-reply-templates',
  body: FindReplyTemplates,
  answer: ReplyTemplatePage,
  allow: [staff],
  changes: false,
});

export const draftReply = defineRequest({
  subject: 'reviews.draft-reply',
  body: DraftReply,
  answer: ReplyDraft,
  allow: [staff],
  changes: false,
});
