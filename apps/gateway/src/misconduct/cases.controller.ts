import {
  answerNotice,
  AnswerNotice,
  concludeCase,
  ConcludeCase,
  decideCase,
  DecideCase,
  decideReferral,
  DecideReferral,
  findCases,
  FindCases,
  getCase,
  publishRecord,
  PublishRecord,
  recallReferral,
  RecallReferral,
  referCase,
  ReferCase,
  issueNotice,
  serveNotice,
  ServeNotice,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Misconduct cases over HTTP, from conclusion to the entry in the record. */
@ApiTags('misconduct')
@Controller('api/v1/cases')
export class CasesController {
  constructor(private readonly services: Services) {}

  @Get()
  @Forwards(findCases)
  find(@Query() body: FindCases, @From() from: Sender) {
    return this.services.ask(findCases, from, { body });
  }

  @Get(':id')
  @Forwards(getCase)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getCase, from, { target, body: {} });
  }

  @Post(':id/conclusion')
  @HttpCode(200)
  @Forwards(concludeCase)
  conclude(@Param('id') target: string, @Body() body: ConcludeCase, @From() from: Sender) {
    return this.services.ask(concludeCase, from, { target, body });
  }

  @Post(':id/notice-issue')
  @HttpCode(200)
  @Forwards(issueNotice)
  issueNotice(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(issueNotice, from, { target, body: {} });
  }

  @Post(':id/notice')
  @HttpCode(200)
  @Forwards(serveNotice)
  serveNotice(@Param('id') target: string, @Body() body: ServeNotice, @From() from: Sender) {
    return this.services.ask(serveNotice, from, { target, body });
  }

  @Post(':id/defence')
  @HttpCode(200)
  @Forwards(answerNotice)
  answerNotice(@Param('id') target: string, @Body() body: AnswerNotice, @From() from: Sender) {
    return this.services.ask(answerNotice, from, { target, body });
  }

  @Post(':id/decision')
  @HttpCode(200)
  @Forwards(decideCase)
  decide(@Param('id') target: string, @Body() body: DecideCase, @From() from: Sender) {
    return this.services.ask(decideCase, from, { target, body });
  }

  @Post(':id/referral')
  @HttpCode(200)
  @Forwards(referCase)
  refer(@Param('id') target: string, @Body() body: ReferCase, @From() from: Sender) {
    return this.services.ask(referCase, from, { target, body });
  }

  @Post(':id/referral-recall')
  @HttpCode(200)
  @Forwards(recallReferral)
  recallReferral(@Param('id') target: string, @Body() body: RecallReferral, @From() from: Sender) {
    return this.services.ask(recallReferral, from, { target, body });
  }

  @Post(':id/referral-decision')
  @HttpCode(200)
  @Forwards(decideReferral)
  decideReferral(@Param('id') target: string, @Body() body: DecideReferral, @From() from: Sender) {
    return this.services.ask(decideReferral, from, { target, body });
  }

  @Post(':id/record')
  @Forwards(publishRecord)
  publish(@Param('id') target: string, @Body() body: PublishRecord, @From() from: Sender) {
    return this.services.ask(publishRecord, from, { target, body });
  }
}
