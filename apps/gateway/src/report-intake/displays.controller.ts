import {
  correctDisplayedResult,
  CorrectDisplayedResult,
  displayResults,
  DisplayResults,
  endDisplay,
  EndDisplay,
  explainOnSite,
  ExplainOnSite,
  listDisplays,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Public displays (公示) of preliminary results over HTTP. */
@ApiTags('displays')
@Controller('api/v1')
export class DisplaysController {
  constructor(private readonly services: Services) {}

  @Post('projects/:id/displays')
  @Forwards(displayResults)
  display(@Param('id') target: string, @Body() body: DisplayResults, @From() from: Sender) {
    return this.services.ask(displayResults, from, { target, body });
  }

  @Get('projects/:id/displays')
  @Forwards(listDisplays)
  list(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(listDisplays, from, { target, body: {} });
  }

  @Post('displays/:id/explanations')
  @Forwards(explainOnSite)
  explain(@Param('id') target: string, @Body() body: ExplainOnSite, @From() from: Sender) {
    return this.services.ask(explainOnSite, from, { target, body });
  }

  @Post('displays/:id/corrections')
  @Forwards(correctDisplayedResult)
  correct(@Param('id') target: string, @Body() body: CorrectDisplayedResult, @From() from: Sender) {
    return this.services.ask(correctDisplayedResult, from, { target, body });
  }

  @Post('displays/:id/end')
  @HttpCode(200)
  @Forwards(endDisplay)
  end(@Param('id') target: string, @Body() body: EndDisplay, @From() from: Sender) {
    return this.services.ask(endDisplay, from, { target, body });
  }
}
