import {
  ApplyForRepair,
  applyForRepair,
  DisputeRecord,
  disputeRecord,
  ExplainRecordChange,
  explainRecordChange,
  getRecordFile,
  getRepairEligibility,
  ReadRecordArchive,
  readRecordArchive,
  ReplyToRecord,
  replyToRecord,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** The file of an entry of the bad-conduct record, over HTTP: for its organ and its agency. */
@ApiTags('records')
@Controller('api/v1/records')
export class RecordFilesController {
  constructor(private readonly services: Services) {}

  @Get(':id')
  @Forwards(getRecordFile)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getRecordFile, from, { target, body: {} });
  }

  @Post(':id/archive-readings')
  @HttpCode(200)
  @Forwards(readRecordArchive)
  readArchive(@Param('id') target: string, @Body() body: ReadRecordArchive, @From() from: Sender) {
    return this.services.ask(readRecordArchive, from, { target, body });
  }

  @Post(':id/reply')
  @HttpCode(200)
  @Forwards(replyToRecord)
  reply(@Param('id') target: string, @Body() body: ReplyToRecord, @From() from: Sender) {
    return this.services.ask(replyToRecord, from, { target, body });
  }

  @Post(':id/disputes')
  @Forwards(disputeRecord)
  dispute(@Param('id') target: string, @Body() body: DisputeRecord, @From() from: Sender) {
    return this.services.ask(disputeRecord, from, { target, body });
  }

  @Post(':id/change-explanation')
  @HttpCode(200)
  @Forwards(explainRecordChange)
  explainChange(@Param('id') target: string, @Body() body: ExplainRecordChange, @From() from: Sender) {
    return this.services.ask(explainRecordChange, from, { target, body });
  }

  @Get(':id/repair-eligibility')
  @Forwards(getRepairEligibility)
  repairEligibility(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getRepairEligibility, from, { target, body: {} });
  }

  @Post(':id/repairs')
  @Forwards(applyForRepair)
  applyForRepair(@Param('id') target: string, @Body() body: ApplyForRepair, @From() from: Sender) {
    return this.services.ask(applyForRepair, from, { target, body });
  }
}
