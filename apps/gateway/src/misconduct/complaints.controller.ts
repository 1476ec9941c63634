import {
  addToComplaint,
  AddToComplaint,
  answerComplaint,
  AnswerComplaint,
  declineComplaint,
  DeclineComplaint,
  fileComplaint,
  FileComplaint,
  findComplaints,
  FindComplaints,
  getComplaint,
  readComplainant,
  ReadComplainant,
  takeUpComplaint,
  TakeUpComplaint,
  trackComplaint,
  TrackComplaint,
} from '#contracts';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Complaints over HTTP: anybody's by their tracking code, and the organ's work on them. */
@ApiTags('complaints')
@Controller('api/v1')
export class ComplaintsController {
  constructor(private readonly services: Services) {}

  @Post('public/complaints')
  @Header('cache-control', 'no-store')
  @Forwards(fileComplaint)
  file(@Body() body: FileComplaint, @From() from: Sender) {
    return this.services.ask(fileComplaint, from, { body });
  }

  @Post('public/complaints/status')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Forwards(trackComplaint)
  track(@Body() body: TrackComplaint, @From() from: Sender) {
    return this.services.ask(trackComplaint, from, { body });
  }

  @Post('public/complaints/information')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Forwards(addToComplaint)
  add(@Body() body: AddToComplaint, @From() from: Sender) {
    return this.services.ask(addToComplaint, from, { body });
  }

  @Get('complaints')
  @Forwards(findComplaints)
  find(@Query() body: FindComplaints, @From() from: Sender) {
    return this.services.ask(findComplaints, from, { body });
  }

  @Get('complaints/:id')
  @Forwards(getComplaint)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getComplaint, from, { target, body: {} });
  }

  @Post('complaints/:id/lead')
  @HttpCode(200)
  @Forwards(takeUpComplaint)
  takeUp(@Param('id') target: string, @Body() body: TakeUpComplaint, @From() from: Sender) {
    return this.services.ask(takeUpComplaint, from, { target, body });
  }

  @Post('complaints/:id/decline')
  @HttpCode(200)
  @Forwards(declineComplaint)
  decline(@Param('id') target: string, @Body() body: DeclineComplaint, @From() from: Sender) {
    return this.services.ask(declineComplaint, from, { target, body });
  }

  @Post('complaints/:id/answer')
  @HttpCode(200)
  @Forwards(answerComplaint)
  answer(@Param('id') target: string, @Body() body: AnswerComplaint, @From() from: Sender) {
    return this.services.ask(answerComplaint, from, { target, body });
  }

  @Post('complaints/:id/complainant')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Forwards(readComplainant)
  readComplainant(@Param('id') target: string, @Body() body: ReadComplainant, @From() from: Sender) {
    return this.services.ask(readComplainant, from, { target, body });
  }
}
