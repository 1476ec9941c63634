import { issueClaimCode, openClaim, OpenClaim, reissueClaimCode, ReissueClaimCode } from '#contracts';
import { Body, Controller, Header, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Households' claim codes over HTTP. */
@ApiTags('claims')
@Controller('api/v1')
export class ClaimsController {
  constructor(private readonly services: Services) {}

  @Post('reports/:id/claim-codes')
  @Header('cache-control', 'no-store')
  @Forwards(issueClaimCode)
  issue(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(issueClaimCode, from, { target, body: {} });
  }

  @Post('reports/:id/claim-code/reissue')
  @Header('cache-control', 'no-store')
  @Forwards(reissueClaimCode)
  reissue(@Param('id') target: string, @Body() body: ReissueClaimCode, @From() from: Sender) {
    return this.services.ask(reissueClaimCode, from, { target, body });
  }

  @Post('public/claims/open')
  @Header('cache-control', 'no-store')
  @Forwards(openClaim)
  open(@Body() body: OpenClaim, @From() from: Sender) {
    return this.services.ask(openClaim, from, { body });
  }
}
