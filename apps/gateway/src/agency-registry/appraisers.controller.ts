import { moveAppraiser, MoveAppraiser, registerAppraiser, RegisterAppraiser } from '#contracts';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Registered appraisers over HTTP. */
@ApiTags('appraisers')
@Controller('api/v1/appraisers')
export class AppraisersController {
  constructor(private readonly services: Services) {}

  @Post()
  @Forwards(registerAppraiser)
  register(@Body() body: RegisterAppraiser, @From() from: Sender) {
    return this.services.ask(registerAppraiser, from, { body });
  }

  @Post(':id/employments')
  @HttpCode(200)
  @Forwards(moveAppraiser)
  move(@Param('id') target: string, @Body() body: MoveAppraiser, @From() from: Sender) {
    return this.services.ask(moveAppraiser, from, { target, body });
  }
}
