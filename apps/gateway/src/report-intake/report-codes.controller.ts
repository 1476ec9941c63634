import { verifyReportCode } from '#contracts';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Verification of a printed report's code, for anyone. */
@ApiTags('reports')
@Controller('api/v1/public/report-codes')
export class ReportCodesController {
  constructor(private readonly services: Services) {}

  @Get(':code')
  @Forwards(verifyReportCode)
  verify(@Param('code') target: string, @From() from: Sender) {
    return this.services.ask(verifyReportCode, from, { target, body: {} });
  }
}
