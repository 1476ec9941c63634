import {
  addStudyFacts,
  AddStudyFacts,
  findStudyFlags,
  FindStudyFlags,
  getStudy,
  openStudy,
  OpenStudy,
  runStudy,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Studies over HTTP: valued homes from elsewhere through the same engine. */
@ApiTags('studies')
@Controller('api/v1/studies')
export class StudiesController {
  constructor(private readonly services: Services) {}

  @Post()
  @Forwards(openStudy)
  open(@Body() body: OpenStudy, @From() from: Sender) {
    return this.services.ask(openStudy, from, { body });
  }

  @Get(':id')
  @Forwards(getStudy)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getStudy, from, { target, body: {} });
  }

  @Post(':id/facts')
  @HttpCode(200)
  @Forwards(addStudyFacts)
  addFacts(@Param('id') target: string, @Body() body: AddStudyFacts, @From() from: Sender) {
    return this.services.ask(addStudyFacts, from, { target, body });
  }

  @Post(':id/runs')
  @Forwards(runStudy)
  run(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(runStudy, from, { target, body: {} });
  }

  @Get(':id/flags')
  @Forwards(findStudyFlags)
  findFlags(@Param('id') target: string, @Query() body: FindStudyFlags, @From() from: Sender) {
    return this.services.ask(findStudyFlags, from, { target, body });
  }
}
