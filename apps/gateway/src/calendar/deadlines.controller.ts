import {
  calculateDeadline,
  CalculateDeadline,
  findDeadlineRules,
  FindDeadlineRules,
  findDeadlines,
  FindDeadlines,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Statutory dates over HTTP: the calculator for everybody, and the queue of what is due. */
@ApiTags('calendar')
@Controller('api/v1')
export class DeadlinesController {
  constructor(private readonly services: Services) {}

  @Post('public/deadlines/calculate')
  @HttpCode(200)
  @Forwards(calculateDeadline)
  calculate(@Body() body: CalculateDeadline, @From() from: Sender) {
    return this.services.ask(calculateDeadline, from, { body });
  }

  @Get('public/deadline-rules')
  @Forwards(findDeadlineRules)
  findRules(@Query() body: FindDeadlineRules, @From() from: Sender) {
    return this.services.ask(findDeadlineRules, from, { body });
  }

  @Get('deadlines')
  @Forwards(findDeadlines)
  find(@Query() body: FindDeadlines, @From() from: Sender) {
    return this.services.ask(findDeadlines, from, { body });
  }
}
