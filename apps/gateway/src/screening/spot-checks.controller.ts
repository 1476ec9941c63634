import {
  drawSpotCheck,
  DrawSpotCheck,
  findSpotChecks,
  FindSpotChecks,
  getSpotCheck,
  listSpotCheckItems,
  recordSpotCheck,
  RecordSpotCheck,
  replaySpotCheck,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Spot checks of unflagged reports over HTTP. */
@ApiTags('screening')
@Controller('api/v1/screening')
export class SpotChecksController {
  constructor(private readonly services: Services) {}

  @Post('spot-checks')
  @Forwards(drawSpotCheck)
  draw(@Body() body: DrawSpotCheck, @From() from: Sender) {
    return this.services.ask(drawSpotCheck, from, { body });
  }

  @Get('spot-checks')
  @Forwards(findSpotChecks)
  find(@Query() body: FindSpotChecks, @From() from: Sender) {
    return this.services.ask(findSpotChecks, from, { body });
  }

  @Get('spot-checks/:id')
  @Forwards(getSpotCheck)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getSpotCheck, from, { target, body: {} });
  }

  @Get('spot-checks/:id/items')
  @Forwards(listSpotCheckItems)
  items(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(listSpotCheckItems, from, { target, body: {} });
  }

  @Get('spot-checks/:id/replay')
  @Forwards(replaySpotCheck)
  replay(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(replaySpotCheck, from, { target, body: {} });
  }

  @Post('spot-check-items/:id/outcome')
  @HttpCode(200)
  @Forwards(recordSpotCheck)
  record(@Param('id') target: string, @Body() body: RecordSpotCheck, @From() from: Sender) {
    return this.services.ask(recordSpotCheck, from, { target, body });
  }
}
