import { getLikeHomes } from '#contracts';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Homes like that of a report, over HTTP. */
@ApiTags('reports')
@Controller('api/v1/reports')
export class LikeHomesController {
  constructor(private readonly services: Services) {}

  @Get(':id/like-homes')
  @Forwards(getLikeHomes)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getLikeHomes, from, { target, body: {} });
  }
}
