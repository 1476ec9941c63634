import {
  addParty,
  AddParty,
  endRepresentation,
  EndRepresentation,
  listParties,
  registerRepresentative,
  RegisterRepresentative,
  removeParty,
  RemoveParty,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Parties of a report and their representatives over HTTP. */
@ApiTags('parties')
@Controller('api/v1')
export class PartiesController {
  constructor(private readonly services: Services) {}

  @Post('reports/:id/parties')
  @Forwards(addParty)
  add(@Param('id') target: string, @Body() body: AddParty, @From() from: Sender) {
    return this.services.ask(addParty, from, { target, body });
  }

  @Get('reports/:id/parties')
  @Forwards(listParties)
  list(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(listParties, from, { target, body: {} });
  }

  @Post('reports/:id/representatives')
  @Forwards(registerRepresentative)
  register(@Param('id') target: string, @Body() body: RegisterRepresentative, @From() from: Sender) {
    return this.services.ask(registerRepresentative, from, { target, body });
  }

  @Post('parties/:id/remove')
  @HttpCode(200)
  @Forwards(removeParty)
  remove(@Param('id') target: string, @Body() body: RemoveParty, @From() from: Sender) {
    return this.services.ask(removeParty, from, { target, body });
  }

  @Post('representatives/:id/end')
  @HttpCode(200)
  @Forwards(endRepresentation)
  end(@Param('id') target: string, @Body() body: EndRepresentation, @From() from: Sender) {
    return this.services.ask(endRepresentation, from, { target, body });
  }
}
