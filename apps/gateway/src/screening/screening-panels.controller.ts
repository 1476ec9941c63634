import { FindAgencyPanel, FindPrecision, FindRatios, getAgencyPanel, getPrecision, getRatioPanel } from '#contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** What screening says of itself, of agencies and of ratios, over HTTP. */
@ApiTags('screening')
@Controller('api/v1/screening')
export class ScreeningPanelsController {
  constructor(private readonly services: Services) {}

  @Get('precision')
  @Forwards(getPrecision)
  precision(@Query() body: FindPrecision, @From() from: Sender) {
    return this.services.ask(getPrecision, from, { body });
  }

  @Get('agency-panel')
  @Forwards(getAgencyPanel)
  agencies(@Query() body: FindAgencyPanel, @From() from: Sender) {
    return this.services.ask(getAgencyPanel, from, { body });
  }

  @Get('ratio-panel')
  @Forwards(getRatioPanel)
  ratios(@Query() body: FindRatios, @From() from: Sender) {
    return this.services.ask(getRatioPanel, from, { body });
  }
}
