import {
  askToCompleteReview,
  AskToComplete,
  completeReview,
  CompleteReview,
  ExtendAnswerPeriod,
  extendAnswerPeriod,
  listReviewGrounds,
  refuseIncompleteReview,
  RefuseIncompleteReview,
  closeOverdueReview,
  CloseOverdueReview,
  reopenReview,
  ReopenReview,
  ResumeAnswerPeriod,
  resumeAnswerPeriod,
  suspendAnswerPeriod,
  SuspendAnswerPeriod,
  voidResultService,
  VoidResultService,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** What may happen to a review (复核) besides its ordinary course, over HTTP. */
@ApiTags('reviews')
@Controller('api/v1')
export class ReviewCasesController {
  constructor(private readonly services: Services) {}

  @Get('public/review-grounds')
  @Forwards(listReviewGrounds)
  grounds(@From() from: Sender) {
    return this.services.ask(listReviewGrounds, from, { body: {} });
  }

  @Post('reviews/:id/completion-request')
  @HttpCode(200)
  @Forwards(askToCompleteReview)
  askToComplete(@Param('id') target: string, @Body() body: AskToComplete, @From() from: Sender) {
    return this.services.ask(askToCompleteReview, from, { target, body });
  }

  @Post('reviews/:id/completion')
  @HttpCode(200)
  @Forwards(completeReview)
  complete(@Param('id') target: string, @Body() body: CompleteReview, @From() from: Sender) {
    return this.services.ask(completeReview, from, { target, body });
  }

  @Post('reviews/:id/refusal')
  @HttpCode(200)
  @Forwards(refuseIncompleteReview)
  refuse(@Param('id') target: string, @Body() body: RefuseIncompleteReview, @From() from: Sender) {
    return this.services.ask(refuseIncompleteReview, from, { target, body });
  }

  @Post('reviews/:id/overdue-closing')
  @HttpCode(200)
  @Forwards(closeOverdueReview)
  closeOverdue(@Param('id') target: string, @Body() body: CloseOverdueReview, @From() from: Sender) {
    return this.services.ask(closeOverdueReview, from, { target, body });
  }

  @Post('reviews/:id/reopening')
  @Forwards(reopenReview)
  reopen(@Param('id') target: string, @Body() body: ReopenReview, @From() from: Sender) {
    return this.services.ask(reopenReview, from, { target, body });
  }

  @Post('reviews/:id/result-service/voiding')
  @HttpCode(200)
  @Forwards(voidResultService)
  voidResultService(@Param('id') target: string, @Body() body: VoidResultService, @From() from: Sender) {
    return this.services.ask(voidResultService, from, { target, body });
  }

  @Post('reviews/:id/answer-period/suspension')
  @HttpCode(200)
  @Forwards(suspendAnswerPeriod)
  suspend(@Param('id') target: string, @Body() body: SuspendAnswerPeriod, @From() from: Sender) {
    return this.services.ask(suspendAnswerPeriod, from, { target, body });
  }

  @Post('reviews/:id/answer-period/resumption')
  @HttpCode(200)
  @Forwards(resumeAnswerPeriod)
  resume(@Param('id') target: string, @Body() body: ResumeAnswerPeriod, @From() from: Sender) {
    return this.services.ask(resumeAnswerPeriod, from, { target, body });
  }

  @Post('reviews/:id/answer-period/extension')
  @HttpCode(200)
  @Forwards(extendAnswerPeriod)
  extend(@Param('id') target: string, @Body() body: ExtendAnswerPeriod, @From() from: Sender) {
    return this.services.ask(extendAnswerPeriod, from, { target, body });
  }
}
