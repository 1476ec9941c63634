import { DecideDispute, decideDispute, withdrawDispute } from '#contracts';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Disputes about entries of the bad-conduct record, over HTTP. */
@ApiTags('records')
@Controller('api/v1/record-disputes')
export class RecordDisputesController {
  constructor(private readonly services: Services) {}

  @Post(':id/decision')
  @HttpCode(200)
  @Forwards(decideDispute)
  decide(@Param('id') target: string, @Body() body: DecideDispute, @From() from: Sender) {
    return this.services.ask(decideDispute, from, { target, body });
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Forwards(withdrawDispute)
  withdraw(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(withdrawDispute, from, { target, body: {} });
  }
}
