import {
  addExpert,
  AddExpert,
  changeExpert,
  ChangeExpert,
  endExpertTerm,
  EndExpertTerm,
  findExperts,
  FindExperts,
  getCommitteeRoster,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** The rosters of the expert committees over HTTP. */
@ApiTags('experts')
@Controller('api/v1')
export class ExpertsController {
  constructor(private readonly services: Services) {}

  @Post('experts')
  @Forwards(addExpert)
  add(@Body() body: AddExpert, @From() from: Sender) {
    return this.services.ask(addExpert, from, { body });
  }

  @Get('experts')
  @Forwards(findExperts)
  find(@Query() body: FindExperts, @From() from: Sender) {
    return this.services.ask(findExperts, from, { body });
  }

  @Post('experts/:id/change')
  @HttpCode(200)
  @Forwards(changeExpert)
  change(@Param('id') target: string, @Body() body: ChangeExpert, @From() from: Sender) {
    return this.services.ask(changeExpert, from, { target, body });
  }

  @Post('experts/:id/term-end')
  @HttpCode(200)
  @Forwards(endExpertTerm)
  endTerm(@Param('id') target: string, @Body() body: EndExpertTerm, @From() from: Sender) {
    return this.services.ask(endExpertTerm, from, { target, body });
  }

  @Get('public/committees/:id/experts')
  @Forwards(getCommitteeRoster)
  inOffice(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getCommitteeRoster, from, { target, body: {} });
  }
}
