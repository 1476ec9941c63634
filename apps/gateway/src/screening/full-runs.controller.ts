import { getFullRun, startFullRun, StartFullRun, type FullRunView } from '#contracts';
import {
  Body,
  Controller,
  Get,
  Header,
  Headers,
  Param,
  Post,
  StreamableFile,
  type OnModuleDestroy,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { Credentials } from '../edge/credentials.js';
import { Allow, Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

const lookEveryMs = 1000;

/** Full runs over HTTP; their progress can be asked for or listened to. */
@ApiTags('screening')
@Controller('api/v1/screening/full-runs')
export class FullRunsController implements OnModuleDestroy {
  private closing = false;

  constructor(
    private readonly services: Services,
    private readonly credentials: Credentials,
  ) {}

  onModuleDestroy(): void {
    this.closing = true;
  }

  @Post()
  @Forwards(startFullRun)
  start(@Body() body: StartFullRun, @From() from: Sender) {
    return this.services.ask(startFullRun, from, { body });
  }

  @Get(':id')
  @Forwards(getFullRun)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getFullRun, from, { target, body: {} });
  }

  /** Server-sent events `progress`, one whenever something has changed, until the run has ended or the credential has. */
  @Get(':id/events')
  @Header('cache-control', 'no-cache')
  @Allow(...getFullRun.allow)
  async events(
    @Param('id') target: string,
    @From() from: Sender,
    @Headers('authorization') authorization: string,
  ): Promise<StreamableFile> {
    const look = async (): Promise<FullRunView> => {
      const { token } = await this.credentials.prove(authorization, from.correlationId);
      return this.services.ask(getFullRun, { ...from, token }, { target, body: {} });
    };
    const events = this.progress(await look(), () => look().catch(() => null));
    return new StreamableFile(Readable.from(events), { type: 'text/event-stream' });
  }

  /** A look that brings nothing new is told as a comment, which keeps the connection open. */
  private async *progress(first: FullRunView, look: () => Promise<FullRunView | null>): AsyncGenerator<string> {
    let told = '';
    for (let run: FullRunView | null = first; run; run = await look()) {
      const news = `event: progress\ndata: ${JSON.stringify(run)}\n\n`;
      yield news === told ? ': nothing new\n\n' : news;
      told = news;
      if (run.state === 'ended') return;
      await pause(lookEveryMs);
      if (this.closing) return;
    }
  }
}
