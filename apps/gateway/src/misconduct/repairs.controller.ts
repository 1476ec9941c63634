import {
  AcceptRepair,
  acceptRepair,
  DecideRepair,
  decideRepair,
  FindRepairFraud,
  findRepairFraud,
  getRepair,
  VerifyRepair,
  verifyRepair,
  withdrawRepair,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Credit repair (信用修复) over HTTP, from acceptance to decision. */
@ApiTags('records')
@Controller('api/v1/repairs')
export class RepairsController {
  constructor(private readonly services: Services) {}

  @Get(':id')
  @Forwards(getRepair)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getRepair, from, { target, body: {} });
  }

  @Post(':id/acceptance')
  @HttpCode(200)
  @Forwards(acceptRepair)
  accept(@Param('id') target: string, @Body() body: AcceptRepair, @From() from: Sender) {
    return this.services.ask(acceptRepair, from, { target, body });
  }

  @Post(':id/verification')
  @HttpCode(200)
  @Forwards(verifyRepair)
  verify(@Param('id') target: string, @Body() body: VerifyRepair, @From() from: Sender) {
    return this.services.ask(verifyRepair, from, { target, body });
  }

  @Post(':id/decision')
  @HttpCode(200)
  @Forwards(decideRepair)
  decide(@Param('id') target: string, @Body() body: DecideRepair, @From() from: Sender) {
    return this.services.ask(decideRepair, from, { target, body });
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Forwards(withdrawRepair)
  withdraw(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(withdrawRepair, from, { target, body: {} });
  }

  @Post(':id/fraud')
  @HttpCode(200)
  @Forwards(findRepairFraud)
  findFraud(@Param('id') target: string, @Body() body: FindRepairFraud, @From() from: Sender) {
    return this.services.ask(findRepairFraud, from, { target, body });
  }
}
