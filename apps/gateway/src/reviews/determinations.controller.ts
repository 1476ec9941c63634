import {
  allocateFee,
  AllocateFee,
  answerPanel,
  AnswerPanel,
  askParty,
  AskParty,
  closeDetermination,
  examineAspect,
  ExamineAspect,
  pauseExamination,
  PauseExamination,
  recordSiteVisit,
  RecordSiteVisit,
  resumeExamination,
  ResumeExamination,
  startExamining,
  StartExamining,
  acceptDetermination,
  AcceptDetermination,
  declareInterest,
  DeclareInterest,
  drawPanel,
  DrawPanel,
  findDeterminations,
  FindDeterminations,
  getDetermination,
  giveOpinion,
  GiveOpinion,
  WithdrawApplication,
  withdrawDetermination,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Expert determinations (鉴定) over HTTP. */
@ApiTags('determinations')
@Controller('api/v1/determinations')
export class DeterminationsController {
  constructor(private readonly services: Services) {}

  @Get()
  @Forwards(findDeterminations)
  find(@Query() body: FindDeterminations, @From() from: Sender) {
    return this.services.ask(findDeterminations, from, { body });
  }

  @Get(':id')
  @Forwards(getDetermination)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getDetermination, from, { target, body: {} });
  }

  @Post(':id/acceptance')
  @HttpCode(200)
  @Forwards(acceptDetermination)
  accept(@Param('id') target: string, @Body() body: AcceptDetermination, @From() from: Sender) {
    return this.services.ask(acceptDetermination, from, { target, body });
  }

  @Post(':id/interests')
  @HttpCode(200)
  @Forwards(declareInterest)
  declareInterest(@Param('id') target: string, @Body() body: DeclareInterest, @From() from: Sender) {
    return this.services.ask(declareInterest, from, { target, body });
  }

  @Post(':id/panel')
  @HttpCode(200)
  @Forwards(drawPanel)
  drawPanel(@Param('id') target: string, @Body() body: DrawPanel, @From() from: Sender) {
    return this.services.ask(drawPanel, from, { target, body });
  }

  @Post(':id/examination')
  @HttpCode(200)
  @Forwards(startExamining)
  startExamining(@Param('id') target: string, @Body() body: StartExamining, @From() from: Sender) {
    return this.services.ask(startExamining, from, { target, body });
  }

  @Post(':id/pause')
  @HttpCode(200)
  @Forwards(pauseExamination)
  pause(@Param('id') target: string, @Body() body: PauseExamination, @From() from: Sender) {
    return this.services.ask(pauseExamination, from, { target, body });
  }

  @Post(':id/resumption')
  @HttpCode(200)
  @Forwards(resumeExamination)
  resume(@Param('id') target: string, @Body() body: ResumeExamination, @From() from: Sender) {
    return this.services.ask(resumeExamination, from, { target, body });
  }

  @Post(':id/aspects')
  @HttpCode(200)
  @Forwards(examineAspect)
  examineAspect(@Param('id') target: string, @Body() body: ExamineAspect, @From() from: Sender) {
    return this.services.ask(examineAspect, from, { target, body });
  }

  @Post(':id/questions')
  @HttpCode(200)
  @Forwards(askParty)
  askParty(@Param('id') target: string, @Body() body: AskParty, @From() from: Sender) {
    return this.services.ask(askParty, from, { target, body });
  }

  @Post(':id/answers')
  @HttpCode(200)
  @Forwards(answerPanel)
  answerPanel(@Param('id') target: string, @Body() body: AnswerPanel, @From() from: Sender) {
    return this.services.ask(answerPanel, from, { target, body });
  }

  @Post(':id/site-visits')
  @HttpCode(200)
  @Forwards(recordSiteVisit)
  recordSiteVisit(@Param('id') target: string, @Body() body: RecordSiteVisit, @From() from: Sender) {
    return this.services.ask(recordSiteVisit, from, { target, body });
  }

  @Post(':id/opinion')
  @HttpCode(200)
  @Forwards(giveOpinion)
  giveOpinion(@Param('id') target: string, @Body() body: GiveOpinion, @From() from: Sender) {
    return this.services.ask(giveOpinion, from, { target, body });
  }

  @Post(':id/fee')
  @HttpCode(200)
  @Forwards(allocateFee)
  allocateFee(@Param('id') target: string, @Body() body: AllocateFee, @From() from: Sender) {
    return this.services.ask(allocateFee, from, { target, body });
  }

  @Post(':id/closing')
  @HttpCode(200)
  @Forwards(closeDetermination)
  close(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(closeDetermination, from, { target, body: {} });
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Forwards(withdrawDetermination)
  withdraw(@Param('id') target: string, @Body() body: WithdrawApplication, @From() from: Sender) {
    return this.services.ask(withdrawDetermination, from, { target, body });
  }
}
