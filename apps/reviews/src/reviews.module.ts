import { documentProviders, documentReadModelOf } from '#documents';
import { deadlineProviders, deadlineReactions, WhenHolidaysImported } from '#deadlines';
import { WhenClockSet } from '#messaging';
import { WhenOfficerChanged, WhenOrganChanged } from '#organs';
import { Module } from '@nestjs/common';
import { FilesInUseReadModel } from './files/files-in-use.read-model.js';
import { NextDatesReadModel } from './dates/next-dates.read-model.js';
import { ReactToStage } from './deadlines/react-to-stage.js';
import { AddReplyTemplate } from './desk/add-reply-template.js';
import { AddReviewNote } from './desk/add-review-note.js';
import { AssignReview } from './desk/assign-review.js';
import { PostInReview } from './desk/post-in-review.js';
import { ReplyTemplatesReadModel } from './desk/reply-templates.read-model.js';
import { ReviewPostsReadModel } from './desk/review-posts.read-model.js';
import { StaffFileReadModel } from './desk/staff-file.read-model.js';
import { AllocateFee } from './determination/allocate-fee.js';
import { AnswerPanel } from './determination/answer-panel.js';
import { AskParty } from './determination/ask-party.js';
import { CloseDetermination } from './determination/close-determination.js';
import { ExamineAspect } from './determination/examine-aspect.js';
import { PauseExamination } from './determination/pause-examination.js';
import { RecordSiteVisit } from './determination/record-site-visit.js';
import { ResumeExamination } from './determination/resume-examination.js';
import { StartExamining } from './determination/start-examining.js';
import { ChangeExpert } from './experts/change-expert.js';
import { EndExpertTerm } from './experts/end-expert-term.js';
import { CheckCorrectiveStep } from './corrective-steps/check-corrective-step.js';
import { CorrectiveStepsReadModel } from './corrective-steps/corrective-steps.read-model.js';
import { LiftCorrectiveStep } from './corrective-steps/lift-corrective-step.js';
import { OrderCorrectiveStep } from './corrective-steps/order-corrective-step.js';
import { PerformCorrectiveStep } from './corrective-steps/perform-corrective-step.js';
import { CourtCasesReadModel } from './court/court-cases.read-model.js';
import { LinkCourtCase } from './court/link-court-case.js';
import { MoveCourtCase } from './court/move-court-case.js';
import { RecordRuling } from './court/record-ruling.js';
import { AcceptDetermination } from './determination/accept-determination.js';
import { DeclareInterest } from './determination/declare-interest.js';
import { DeterminationFiles } from './determination/determination-file.js';
import { DeterminationsReadModel } from './determination/determinations.read-model.js';
import { DrawPanel } from './determination/draw-panel.js';
import { GiveOpinion } from './determination/give-opinion.js';
import { RequestDetermination } from './determination/request-determination.js';
import { WithdrawDetermination } from './determination/withdraw-determination.js';
import { DeterminationDocuments } from './documents/determination-documents.js';
import { ReviewDocuments } from './documents/review-documents.js';
import { AddExpert } from './experts/add-expert.js';
import { ExpertsReadModel } from './experts/experts.read-model.js';
import { WhenAppraiserChanged } from './known/when-appraiser-changed.handler.js';
import { WhenAgencyChanged } from './known/when-agency-changed.handler.js';
import { WhenDisplayChanged } from './known/when-display-changed.handler.js';
import { WhenProjectChanged } from './known/when-project-changed.handler.js';
import { WhenPartiesChanged } from './known/when-parties-changed.handler.js';
import { WhenReportAccepted } from './known/when-report-accepted.handler.js';
import { WhenReportServed } from './known/when-report-served.handler.js';
import { WhenServiceVoided } from './known/when-service-voided.handler.js';
import { ReadinessReadModel } from './readiness/readiness.read-model.js';
import { AnswerPeriod } from './review/answer-period.js';
import { AnswerReview } from './review/answer-review.js';
import { AskToCompleteReview } from './review/ask-to-complete-review.js';
import { CompleteReview } from './review/complete-review.js';
import { DecideLateReview } from './review/decide-late-review.js';
import { FileReview } from './review/file-review.js';
import { ListReviewGrounds } from './review/list-review-grounds.js';
import { MakeReviewAvailable } from './review/make-review-available.js';
import { RecordResultService } from './review/record-result-service.js';
import { RefuseIncompleteReview } from './review/refuse-incomplete-review.js';
import { ReopenReview } from './review/reopen-review.js';
import { ReviewsReadModel } from './review/reviews.read-model.js';
import { VoidResultService } from './review/void-result-service.js';
import { CloseOverdueReview } from './review/close-overdue-review.js';
import { WithdrawReview } from './review/withdraw-review.js';

@Module({
  controllers: [
    documentReadModelOf('reviews'),
    WhenHolidaysImported,
    WhenOrganChanged,
    FilesInUseReadModel,
    WhenClockSet,
    WhenAgencyChanged,
    WhenAppraiserChanged,
    WhenProjectChanged,
    WhenDisplayChanged,
    WhenReportAccepted,
    WhenReportServed,
    WhenServiceVoided,
    WhenPartiesChanged,
    WhenOfficerChanged,
    FileReview,
    DecideLateReview,
    MakeReviewAvailable,
    AnswerReview,
    RecordResultService,
    WithdrawReview,
    CloseOverdueReview,
    ListReviewGrounds,
    AskToCompleteReview,
    CompleteReview,
    RefuseIncompleteReview,
    ReopenReview,
    VoidResultService,
    AnswerPeriod,
    PostInReview,
    ReviewPostsReadModel,
    AddReviewNote,
    AssignReview,
    StaffFileReadModel,
    AddReplyTemplate,
    ReplyTemplatesReadModel,
    ReviewsReadModel,
    RequestDetermination,
    AcceptDetermination,
    DrawPanel,
    DeclareInterest,
    GiveOpinion,
    WithdrawDetermination,
    DeterminationsReadModel,
    AllocateFee,
    AnswerPanel,
    AskParty,
    CloseDetermination,
    ExamineAspect,
    PauseExamination,
    RecordSiteVisit,
    ResumeExamination,
    StartExamining,
    ChangeExpert,
    EndExpertTerm,
    CheckCorrectiveStep,
    CorrectiveStepsReadModel,
    LiftCorrectiveStep,
    OrderCorrectiveStep,
    PerformCorrectiveStep,
    CourtCasesReadModel,
    LinkCourtCase,
    MoveCourtCase,
    RecordRuling,
    AddExpert,
    ExpertsReadModel,
    NextDatesReadModel,
    ReadinessReadModel,
  ],
  providers: [
    ...deadlineProviders,
    { provide: deadlineReactions, useClass: ReactToStage },
    ...documentProviders,
    ReviewDocuments,
    DeterminationDocuments,
    DeterminationFiles,
  ],
})
export class ReviewsModule {}
