import { WhenClockSet } from '#messaging';
import { Module } from '@nestjs/common';
import { FilesInUseReadModel } from './files/files-in-use.read-model.js';
import { NextDatesReadModel } from './dates/next-dates.read-model.js';
import { AcceptDetermination } from './determination/accept-determination.js';
import { DeclareInterest } from './determination/declare-interest.js';
import { DeterminationFiles } from './determination/determination-file.js';
import { DeterminationsReadModel } from './determination/determinations.read-model.js';
import { DrawPanel } from './determination/draw-panel.js';
import { GiveOpinion } from './determination/give-opinion.js';
import { RequestDetermination } from './determination/request-determination.js';
import { WithdrawDetermination } from './determination/withdraw-determination.js';
import { AddExpert } from './experts/add-expert.js';
import { ExpertsReadModel } from './experts/experts.read-model.js';
import { WhenAgencyChanged } from './known/when-agency-changed.handler.js';
import { WhenReportAccepted } from './known/when-report-accepted.handler.js';
import { WhenReportServed } from './known/when-report-served.handler.js';
import { WhenServiceVoided } from './known/when-service-voided.handler.js';
import { AnswerReview } from './review/answer-review.js';
import { DecideLateReview } from './review/decide-late-review.js';
import { FileReview } from './review/file-review.js';
import { MakeReviewAvailable } from './review/make-review-available.js';
import { RecordResultService } from './review/record-result-service.js';
import { ReviewsReadModel } from './review/reviews.read-model.js';
import { WithdrawReview } from './review/withdraw-review.js';

@Module({
  controllers: [
    FilesInUseReadModel,
    WhenClockSet,
    WhenAgencyChanged,
    WhenReportAccepted,
    WhenReportServed,
    WhenServiceVoided,
    FileReview,
    DecideLateReview,
    MakeReviewAvailable,
    AnswerReview,
    RecordResultService,
    WithdrawReview,
    ReviewsReadModel,
    RequestDetermination,
    AcceptDetermination,
    DrawPanel,
    DeclareInterest,
    GiveOpinion,
    WithdrawDetermination,
    DeterminationsReadModel,
    AddExpert,
    ExpertsReadModel,
    NextDatesReadModel,
  ],
  providers: [DeterminationFiles],
})
export class ReviewsModule {}
