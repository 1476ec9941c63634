import {
  answerFlag,
  AnswerFlag,
  disposeFlag,
  DisposeFlag,
  findFlags,
  FindFlags,
  getFlag,
  replayFlag,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Flags on valuations over HTTP: the same evidence for officer and agency. */
@ApiTags('flags')
@Controller('api/v1/flags')
export class FlagsController {
  constructor(private readonly services: Services) {}

  @Get()
  @Forwards(findFlags)
  find(@Query() body: FindFlags, @From() from: Sender) {
    return this.services.ask(findFlags, from, { body });
  }

  @Get(':id')
  @Forwards(getFlag)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getFlag, from, { target, body: {} });
  }

  @Get(':id/replay')
  @Forwards(replayFlag)
  replay(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(replayFlag, from, { target, body: {} });
  }

  @Post(':id/disposition')
  @HttpCode(200)
  @Forwards(disposeFlag)
  dispose(@Param('id') target: string, @Body() body: DisposeFlag, @From() from: Sender) {
    return this.services.ask(disposeFlag, from, { target, body });
  }

  @Post(':id/answer')
  @HttpCode(200)
  @Forwards(answerFlag)
  answer(@Param('id') target: string, @Body() body: AnswerFlag, @From() from: Sender) {
    return this.services.ask(answerFlag, from, { target, body });
  }
}
