import {
  activateSettings,
  findBackTestProjects,
  FindBackTestProjects,
  findFlagShifts,
  FindFlagShifts,
  findSettings,
  FindSettings,
  getBackTest,
  getSettings,
  proposeSettings,
  ProposeSettings,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Thresholds of screening over HTTP: proposed, tried out on past runs, put in force by a second person. */
@ApiTags('screening')
@Controller('api/v1/screening/settings')
export class SettingsController {
  constructor(private readonly services: Services) {}

  @Post()
  @Forwards(proposeSettings)
  propose(@Body() body: ProposeSettings, @From() from: Sender) {
    return this.services.ask(proposeSettings, from, { body });
  }

  @Get()
  @Forwards(findSettings)
  find(@Query() body: FindSettings, @From() from: Sender) {
    return this.services.ask(findSettings, from, { body });
  }

  @Get(':id')
  @Forwards(getSettings)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getSettings, from, { target, body: {} });
  }

  @Get(':id/back-test')
  @Forwards(getBackTest)
  backTest(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getBackTest, from, { target, body: {} });
  }

  @Get(':id/back-test/projects')
  @Forwards(findBackTestProjects)
  projects(@Param('id') target: string, @Query() body: FindBackTestProjects, @From() from: Sender) {
    return this.services.ask(findBackTestProjects, from, { target, body });
  }

  @Get(':id/back-test/flags')
  @Forwards(findFlagShifts)
  flags(@Param('id') target: string, @Query() body: FindFlagShifts, @From() from: Sender) {
    return this.services.ask(findFlagShifts, from, { target, body });
  }

  @Post(':id/activation')
  @HttpCode(200)
  @Forwards(activateSettings)
  activate(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(activateSettings, from, { target, body: {} });
  }
}
