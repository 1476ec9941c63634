import { getProjectScreening } from '#contracts';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** The last screening of a project over HTTP. */
@ApiTags('flags')
@Controller('api/v1/projects')
export class ProjectScreeningController {
  constructor(private readonly services: Services) {}

  @Get(':id/screening')
  @Forwards(getProjectScreening)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getProjectScreening, from, { target, body: {} });
  }
}
