import {
  findAgencyKeys,
  FindAgencyKeys,
  issueAgencyKey,
  IssueAgencyKey,
  revokeAgencyKey,
  RevokeAgencyKey,
  rotateAgencyKey,
  RotateAgencyKey,
} from '#contracts';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Agencies' API keys over HTTP. A whole key is seen once, in the answer that made it. */
@ApiTags('agency keys')
@Controller('api/v1')
export class AgencyKeysController {
  constructor(private readonly services: Services) {}

  @Get('agencies/:id/keys')
  @Forwards(findAgencyKeys)
  find(@Param('id') target: string, @Query() body: FindAgencyKeys, @From() from: Sender) {
    return this.services.ask(findAgencyKeys, from, { target, body });
  }

  @Post('agencies/:id/keys')
  @Header('cache-control', 'no-store')
  @Forwards(issueAgencyKey)
  issue(@Param('id') target: string, @Body() body: IssueAgencyKey, @From() from: Sender) {
    return this.services.ask(issueAgencyKey, from, { target, body });
  }

  @Post('agency-keys/:id/rotations')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Forwards(rotateAgencyKey)
  rotate(@Param('id') target: string, @Body() body: RotateAgencyKey, @From() from: Sender) {
    return this.services.ask(rotateAgencyKey, from, { target, body });
  }

  @Post('agency-keys/:id/revocation')
  @HttpCode(200)
  @Forwards(revokeAgencyKey)
  revoke(@Param('id') target: string, @Body() body: RevokeAgencyKey, @From() from: Sender) {
    return this.services.ask(revokeAgencyKey, from, { target, body });
  }
}
