import {
  addFiling,
  AddFiling,
  findAgencies,
  FindAgencies,
  getAgency,
  liftSuspension,
  LiftSuspension,
  registerAgency,
  RegisterAgency,
  suspendAgency,
  SuspendAgency,
  validOn,
  ValidOn,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** The register of agencies over HTTP; every rule lives in agency-registry. */
@ApiTags('agencies')
@Controller('api/v1')
export class AgenciesController {
  constructor(private readonly services: Services) {}

  @Post('agencies')
  @Forwards(registerAgency)
  register(@Body() body: RegisterAgency, @From() from: Sender) {
    return this.services.ask(registerAgency, from, { body });
  }

  @Get('public/agencies')
  @Forwards(findAgencies)
  find(@Query() body: FindAgencies, @From() from: Sender) {
    return this.services.ask(findAgencies, from, { body });
  }

  @Get('public/agencies/:id')
  @Forwards(getAgency)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getAgency, from, { target, body: {} });
  }

  @Get('public/validity')
  @Forwards(validOn)
  validOn(@Query() body: ValidOn, @From() from: Sender) {
    return this.services.ask(validOn, from, { body });
  }

  @Post('agencies/:id/filings')
  @HttpCode(200)
  @Forwards(addFiling)
  addFiling(@Param('id') target: string, @Body() body: AddFiling, @From() from: Sender) {
    return this.services.ask(addFiling, from, { target, body });
  }

  @Post('agencies/:id/suspensions')
  @HttpCode(200)
  @Forwards(suspendAgency)
  suspend(@Param('id') target: string, @Body() body: SuspendAgency, @From() from: Sender) {
    return this.services.ask(suspendAgency, from, { target, body });
  }

  @Post('agencies/:id/suspensions/lift')
  @HttpCode(200)
  @Forwards(liftSuspension)
  lift(@Param('id') target: string, @Body() body: LiftSuspension, @From() from: Sender) {
    return this.services.ask(liftSuspension, from, { target, body });
  }
}
