import { addOrgan, AddOrgan, findOrgans, FindOrgans, moveOrgan, MoveOrgan } from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** The dated tree of organs over HTTP. */
@ApiTags('organs')
@Controller('api/v1')
export class OrgansController {
  constructor(private readonly services: Services) {}

  @Get('public/organs')
  @Forwards(findOrgans)
  find(@Query() body: FindOrgans, @From() from: Sender) {
    return this.services.ask(findOrgans, from, { body });
  }

  @Post('organs')
  @Forwards(addOrgan)
  add(@Body() body: AddOrgan, @From() from: Sender) {
    return this.services.ask(addOrgan, from, { body });
  }

  @Post('organs/:id/moves')
  @HttpCode(200)
  @Forwards(moveOrgan)
  move(@Param('id') target: string, @Body() body: MoveOrgan, @From() from: Sender) {
    return this.services.ask(moveOrgan, from, { target, body });
  }
}
