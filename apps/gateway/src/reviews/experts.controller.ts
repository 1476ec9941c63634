import { addExpert, AddExpert, findExperts, FindExperts } from '#contracts';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** The rosters of the expert committees over HTTP. */
@ApiTags('experts')
@Controller('api/v1/experts')
export class ExpertsController {
  constructor(private readonly services: Services) {}

  @Post()
  @Forwards(addExpert)
  add(@Body() body: AddExpert, @From() from: Sender) {
    return this.services.ask(addExpert, from, { body });
  }

  @Get()
  @Forwards(findExperts)
  find(@Query() body: FindExperts, @From() from: Sender) {
    return this.services.ask(findExperts, from, { body });
  }
}
