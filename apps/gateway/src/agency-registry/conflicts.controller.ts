import { clearConflict, ClearConflict, declareConflict, DeclareConflict, findConflicts } from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Interests of agencies in projects (利害关系，回避), over HTTP. */
@ApiTags('conflicts')
@Controller('api/v1')
export class ConflictsController {
  constructor(private readonly services: Services) {}

  @Post('projects/:id/conflicts')
  @Forwards(declareConflict)
  declare(@Param('id') target: string, @Body() body: DeclareConflict, @From() from: Sender) {
    return this.services.ask(declareConflict, from, { target, body });
  }

  @Get('projects/:id/conflicts')
  @Forwards(findConflicts)
  find(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(findConflicts, from, { target, body: {} });
  }

  @Post('conflicts/:id/clearance')
  @HttpCode(200)
  @Forwards(clearConflict)
  clear(@Param('id') target: string, @Body() body: ClearConflict, @From() from: Sender) {
    return this.services.ask(clearConflict, from, { target, body });
  }
}
