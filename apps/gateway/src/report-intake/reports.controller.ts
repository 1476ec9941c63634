import {
  compareReportVersions,
  CompareVersions,
  correctReport,
  CorrectReport,
  findReports,
  FindReports,
  getReport,
  listReportVersions,
  readPersonalData,
  ReadPersonalData,
  submitReport,
  SubmitHouseholdReport,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Household reports over HTTP; every rule lives in report-intake. */
@ApiTags('reports')
@Controller('api/v1/reports')
export class ReportsController {
  constructor(private readonly services: Services) {}

  @Post()
  @Forwards(submitReport)
  submit(@Body() body: SubmitHouseholdReport, @From() from: Sender) {
    return this.services.ask(submitReport, from, { body });
  }

  @Get()
  @Forwards(findReports)
  find(@Query() body: FindReports, @From() from: Sender) {
    return this.services.ask(findReports, from, { body });
  }

  @Get(':id')
  @Forwards(getReport)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getReport, from, { target, body: {} });
  }

  @Post(':id/versions')
  @Forwards(correctReport)
  correct(@Param('id') target: string, @Body() body: CorrectReport, @From() from: Sender) {
    return this.services.ask(correctReport, from, { target, body });
  }

  @Get(':id/versions')
  @Forwards(listReportVersions)
  versions(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(listReportVersions, from, { target, body: {} });
  }

  @Get(':id/versions/:version/diff')
  @Forwards(compareReportVersions)
  diff(
    @Param('id') id: string,
    @Param('version') version: string,
    @Query() body: CompareVersions,
    @From() from: Sender,
  ) {
    return this.services.ask(compareReportVersions, from, { target: `${id}/${version}`, body });
  }

  @Post(':id/personal-data')
  @HttpCode(200)
  @Forwards(readPersonalData)
  readPersonalData(@Param('id') target: string, @Body() body: ReadPersonalData, @From() from: Sender) {
    return this.services.ask(readPersonalData, from, { target, body });
  }
}
