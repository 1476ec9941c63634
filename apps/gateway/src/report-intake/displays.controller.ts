import { displayResults, DisplayResults, listDisplays } from '#contracts';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Public displays (公示) of preliminary results over HTTP. */
@ApiTags('displays')
@Controller('api/v1/projects/:id/displays')
export class DisplaysController {
  constructor(private readonly services: Services) {}

  @Post()
  @Forwards(displayResults)
  display(@Param('id') target: string, @Body() body: DisplayResults, @From() from: Sender) {
    return this.services.ask(displayResults, from, { target, body });
  }

  @Get()
  @Forwards(listDisplays)
  list(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(listDisplays, from, { target, body: {} });
  }
}
