import {
  checkCorrectiveStep,
  CheckCorrectiveStep,
  findCorrectiveSteps,
  FindCorrectiveSteps,
  getCorrectiveStep,
  liftCorrectiveStep,
  LiftCorrectiveStep,
  orderCorrectiveStep,
  OrderCorrectiveStep,
  performCorrectiveStep,
  PerformCorrectiveStep,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** What is owed after a review or a determination, over HTTP. */
@ApiTags('corrective-steps')
@Controller('api/v1/corrective-steps')
export class CorrectiveStepsController {
  constructor(private readonly services: Services) {}

  @Post()
  @Forwards(orderCorrectiveStep)
  order(@Body() body: OrderCorrectiveStep, @From() from: Sender) {
    return this.services.ask(orderCorrectiveStep, from, { body });
  }

  @Get()
  @Forwards(findCorrectiveSteps)
  find(@Query() body: FindCorrectiveSteps, @From() from: Sender) {
    return this.services.ask(findCorrectiveSteps, from, { body });
  }

  @Get(':id')
  @Forwards(getCorrectiveStep)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getCorrectiveStep, from, { target, body: {} });
  }

  @Post(':id/performance')
  @HttpCode(200)
  @Forwards(performCorrectiveStep)
  perform(@Param('id') target: string, @Body() body: PerformCorrectiveStep, @From() from: Sender) {
    return this.services.ask(performCorrectiveStep, from, { target, body });
  }

  @Post(':id/check')
  @HttpCode(200)
  @Forwards(checkCorrectiveStep)
  check(@Param('id') target: string, @Body() body: CheckCorrectiveStep, @From() from: Sender) {
    return this.services.ask(checkCorrectiveStep, from, { target, body });
  }

  @Post(':id/lifting')
  @HttpCode(200)
  @Forwards(liftCorrectiveStep)
  lift(@Param('id') target: string, @Body() body: LiftCorrectiveStep, @From() from: Sender) {
    return this.services.ask(liftCorrectiveStep, from, { target, body });
  }
}
