import {
  announceCandidates,
  AnnounceCandidates,
  annulSelection,
  AnnulSelection,
  callDraw,
  CallDraw,
  callVote,
  CallVote,
  concludeVote,
  ConcludeVote,
  getSelection,
  openDraw,
  OpenDraw,
  recordAgreement,
  RecordAgreement,
  recordBallot,
  RecordBallot,
  recordNoAgreement,
  RecordNoAgreement,
  sealWitnessText,
  SealWitnessText,
  showSelection,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** How the agencies of a project are chosen (协商、投票、摇号), over HTTP. */
@ApiTags('selections')
@Controller('api/v1')
export class SelectionsController {
  constructor(private readonly services: Services) {}

  @Post('projects/:id/selections')
  @Forwards(announceCandidates)
  announce(@Param('id') target: string, @Body() body: AnnounceCandidates, @From() from: Sender) {
    return this.services.ask(announceCandidates, from, { target, body });
  }

  @Get('public/projects/:id/selection')
  @Forwards(showSelection)
  show(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(showSelection, from, { target, body: {} });
  }

  @Get('selections/:id')
  @Forwards(getSelection)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getSelection, from, { target, body: {} });
  }

  @Post('selections/:id/agreement')
  @HttpCode(200)
  @Forwards(recordAgreement)
  agree(@Param('id') target: string, @Body() body: RecordAgreement, @From() from: Sender) {
    return this.services.ask(recordAgreement, from, { target, body });
  }

  @Post('selections/:id/no-agreement')
  @HttpCode(200)
  @Forwards(recordNoAgreement)
  findNoAgreement(@Param('id') target: string, @Body() body: RecordNoAgreement, @From() from: Sender) {
    return this.services.ask(recordNoAgreement, from, { target, body });
  }

  @Post('selections/:id/vote')
  @HttpCode(200)
  @Forwards(callVote)
  callVote(@Param('id') target: string, @Body() body: CallVote, @From() from: Sender) {
    return this.services.ask(callVote, from, { target, body });
  }

  @Post('selections/:id/ballots')
  @HttpCode(200)
  @Forwards(recordBallot)
  recordBallot(@Param('id') target: string, @Body() body: RecordBallot, @From() from: Sender) {
    return this.services.ask(recordBallot, from, { target, body });
  }

  @Post('selections/:id/vote/conclusion')
  @HttpCode(200)
  @Forwards(concludeVote)
  concludeVote(@Param('id') target: string, @Body() body: ConcludeVote, @From() from: Sender) {
    return this.services.ask(concludeVote, from, { target, body });
  }

  @Post('selections/:id/draw')
  @HttpCode(200)
  @Forwards(callDraw)
  callDraw(@Param('id') target: string, @Body() body: CallDraw, @From() from: Sender) {
    return this.services.ask(callDraw, from, { target, body });
  }

  @Post('selections/:id/draw/texts')
  @HttpCode(200)
  @Forwards(sealWitnessText)
  sealText(@Param('id') target: string, @Body() body: SealWitnessText, @From() from: Sender) {
    return this.services.ask(sealWitnessText, from, { target, body });
  }

  @Post('selections/:id/draw/opening')
  @HttpCode(200)
  @Forwards(openDraw)
  openDraw(@Param('id') target: string, @Body() body: OpenDraw, @From() from: Sender) {
    return this.services.ask(openDraw, from, { target, body });
  }

  @Post('selections/:id/annulment')
  @HttpCode(200)
  @Forwards(annulSelection)
  annul(@Param('id') target: string, @Body() body: AnnulSelection, @From() from: Sender) {
    return this.services.ask(annulSelection, from, { target, body });
  }
}
