import { closeSession, openSession, OpenSession, signedIn, type Caller } from '#contracts';
import { sha256Hex } from '#kernel';
import { Body, Controller, Delete, Get, Header, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Credentials } from '../edge/credentials.js';
import { Allow, Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Signing in and out over HTTP. */
@ApiTags('sessions')
@Controller('api/v1')
export class SessionsController {
  constructor(
    private readonly services: Services,
    private readonly credentials: Credentials,
  ) {}

  @Post('sessions')
  @Header('cache-control', 'no-store')
  @Forwards(openSession)
  open(@Body() body: OpenSession, @From() from: Sender) {
    return this.services.ask(openSession, from, { body });
  }

  @Delete('sessions/current')
  @HttpCode(204)
  @Forwards(closeSession)
  async close(@Headers('authorization') authorization: string, @From() from: Sender): Promise<void> {
    const target = sha256Hex(authorization.replace(/^Bearer /, ''));
    await this.services.ask(closeSession, from, { target, body: {} });
    this.credentials.forget(authorization);
  }

  /** Who the credential belongs to, as every service sees it. */
  @Get('me')
  @Allow(...signedIn)
  me(@From() from: Sender): Caller {
    return from.caller;
  }
}
