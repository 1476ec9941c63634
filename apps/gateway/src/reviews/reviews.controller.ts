import {
  answerReview,
  AnswerReview,
  decideLateReview,
  DecideLateReview,
  fileReview,
  FileReview,
  findReviews,
  FindReviews,
  getReview,
  makeReviewAvailable,
  nextDates,
  recordResultService,
  RecordResultService,
  requestDetermination,
  RequestDetermination,
  withdrawReview,
  WithdrawApplication,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Reviews (复核) over HTTP; every rule lives in reviews. */
@ApiTags('reviews')
@Controller('api/v1')
export class ReviewsController {
  constructor(private readonly services: Services) {}

  @Post('reports/:id/reviews')
  @Forwards(fileReview)
  file(@Param('id') target: string, @Body() body: FileReview, @From() from: Sender) {
    return this.services.ask(fileReview, from, { target, body });
  }

  @Get('reports/:id/next-dates')
  @Forwards(nextDates)
  nextDates(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(nextDates, from, { target, body: {} });
  }

  @Get('reviews')
  @Forwards(findReviews)
  find(@Query() body: FindReviews, @From() from: Sender) {
    return this.services.ask(findReviews, from, { body });
  }

  @Get('reviews/:id')
  @Forwards(getReview)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getReview, from, { target, body: {} });
  }

  @Post('reviews/:id/lateness')
  @HttpCode(200)
  @Forwards(decideLateReview)
  decideLate(@Param('id') target: string, @Body() body: DecideLateReview, @From() from: Sender) {
    return this.services.ask(decideLateReview, from, { target, body });
  }

  @Post('reviews/:id/availability')
  @HttpCode(200)
  @Forwards(makeReviewAvailable)
  makeAvailable(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(makeReviewAvailable, from, { target, body: {} });
  }

  @Post('reviews/:id/answer')
  @HttpCode(200)
  @Forwards(answerReview)
  answer(@Param('id') target: string, @Body() body: AnswerReview, @From() from: Sender) {
    return this.services.ask(answerReview, from, { target, body });
  }

  @Post('reviews/:id/result-service')
  @HttpCode(200)
  @Forwards(recordResultService)
  recordResultService(@Param('id') target: string, @Body() body: RecordResultService, @From() from: Sender) {
    return this.services.ask(recordResultService, from, { target, body });
  }

  @Post('reviews/:id/withdrawal')
  @HttpCode(200)
  @Forwards(withdrawReview)
  withdraw(@Param('id') target: string, @Body() body: WithdrawApplication, @From() from: Sender) {
    return this.services.ask(withdrawReview, from, { target, body });
  }

  @Post('reviews/:id/determinations')
  @Forwards(requestDetermination)
  requestDetermination(@Param('id') target: string, @Body() body: RequestDetermination, @From() from: Sender) {
    return this.services.ask(requestDetermination, from, { target, body });
  }
}
