import { setClock, SetClock } from '#contracts';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** What only test keys may do. */
@ApiTags('sandbox')
@Controller('api/v1/sandbox')
export class SandboxController {
  constructor(private readonly services: Services) {}

  @Post('clock')
  @HttpCode(200)
  @Forwards(setClock)
  setClock(@Body() body: SetClock, @From() from: Sender) {
    return this.services.ask(setClock, from, { body });
  }
}
