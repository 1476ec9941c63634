import {
  acceptDetermination,
  AcceptDetermination,
  declareInterest,
  DeclareInterest,
  drawPanel,
  DrawPanel,
  findDeterminations,
  FindDeterminations,
  getDetermination,
  giveOpinion,
  GiveOpinion,
  WithdrawApplication,
  withdrawDetermination,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Expert determinations (鉴定) over HTTP. */
@ApiTags('determinations')
@Controller('api/v1/determinations')
export class DeterminationsController {
  constructor(private readonly services: Services) {}

  @Get()
  @Forwards(findDeterminations)
  find(@Query() body: FindDeterminations, @From() from: Sender) {
    return this.services.ask(findDeterminations, from, { body });
  }

  @Get(':id')
  @Forwards(getDetermination)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getDetermination, from, { target, body: {} });
  }

  @Post(':id/acceptance')
  @HttpCode(200)
  @Forwards(acceptDetermination)
  accept(@Param('id') target: string, @Body() body: AcceptDetermination, @From() from: Sender) {
    return this.services.ask(acceptDetermination, from, { target, body });
  }

  @Post(':id/interests')
  @HttpCode(200)
  @Forwards(declareInterest)
  declareInterest(@Param('id') target: string, @Body() body: DeclareInterest, @From() from: Sender) {
    return this.services.ask(declareInterest, from, { target, body });
  }

  @Post(':id/panel')
  @HttpCode(200)
  @Forwards(drawPanel)
  drawPanel(@Param('id') target: string, @Body() body: DrawPanel, @From() from: Sender) {
    return this.services.ask(drawPanel, from, { target, body });
  }

  @Post(':id/opinion')
  @HttpCode(200)
  @Forwards(giveOpinion)
  giveOpinion(@Param('id') target: string, @Body() body: GiveOpinion, @From() from: Sender) {
    return this.services.ask(giveOpinion, from, { target, body });
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Forwards(withdrawDetermination)
  withdraw(@Param('id') target: string, @Body() body: WithdrawApplication, @From() from: Sender) {
    return this.services.ask(withdrawDetermination, from, { target, body });
  }
}
