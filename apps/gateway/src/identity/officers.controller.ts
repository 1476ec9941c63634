import {
  addOfficer,
  AddOfficer,
  claimFirstAdministrator,
  ClaimFirstAdministrator,
  deactivateOfficer,
  DeactivateOfficer,
  findOfficers,
  FindOfficers,
  setOfficerRoles,
  SetOfficerRoles,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Officers' accounts over HTTP. */
@ApiTags('officers')
@Controller('api/v1')
export class OfficersController {
  constructor(private readonly services: Services) {}

  @Post('first-administrator')
  @Forwards(claimFirstAdministrator)
  claimFirst(@Body() body: ClaimFirstAdministrator, @From() from: Sender) {
    return this.services.ask(claimFirstAdministrator, from, { body });
  }

  @Get('officers')
  @Forwards(findOfficers)
  find(@Query() body: FindOfficers, @From() from: Sender) {
    return this.services.ask(findOfficers, from, { body });
  }

  @Post('officers')
  @Forwards(addOfficer)
  add(@Body() body: AddOfficer, @From() from: Sender) {
    return this.services.ask(addOfficer, from, { body });
  }

  @Post('officers/:id/roles')
  @HttpCode(200)
  @Forwards(setOfficerRoles)
  setRoles(@Param('id') target: string, @Body() body: SetOfficerRoles, @From() from: Sender) {
    return this.services.ask(setOfficerRoles, from, { target, body });
  }

  @Post('officers/:id/deactivation')
  @HttpCode(200)
  @Forwards(deactivateOfficer)
  deactivate(@Param('id') target: string, @Body() body: DeactivateOfficer, @From() from: Sender) {
    return this.services.ask(deactivateOfficer, from, { target, body });
  }
}
