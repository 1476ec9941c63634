import {
  AcceptPenaltyRemedy,
  acceptPenaltyRemedy,
  EndPenaltyRemedy,
  endPenaltyRemedy,
  FilePenaltyRemedy,
  filePenaltyRemedy,
  findPenaltyRemedies,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Reconsiderations and suits against penalty decisions, over HTTP. */
@ApiTags('misconduct')
@Controller('api/v1')
export class PenaltyRemediesController {
  constructor(private readonly services: Services) {}

  @Get('cases/:id/remedies')
  @Forwards(findPenaltyRemedies)
  find(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(findPenaltyRemedies, from, { target, body: {} });
  }

  @Post('cases/:id/remedies')
  @Forwards(filePenaltyRemedy)
  file(@Param('id') target: string, @Body() body: FilePenaltyRemedy, @From() from: Sender) {
    return this.services.ask(filePenaltyRemedy, from, { target, body });
  }

  @Post('penalty-remedies/:id/acceptance')
  @HttpCode(200)
  @Forwards(acceptPenaltyRemedy)
  accept(@Param('id') target: string, @Body() body: AcceptPenaltyRemedy, @From() from: Sender) {
    return this.services.ask(acceptPenaltyRemedy, from, { target, body });
  }

  @Post('penalty-remedies/:id/result')
  @HttpCode(200)
  @Forwards(endPenaltyRemedy)
  end(@Param('id') target: string, @Body() body: EndPenaltyRemedy, @From() from: Sender) {
    return this.services.ask(endPenaltyRemedy, from, { target, body });
  }
}
