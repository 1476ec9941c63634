import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** One JSON line per message, to standard output. Ids only: personal data never reaches a log. */
export class JsonLog implements LoggerService {
  private readonly out: Logger;

  constructor(service: string) {
    this.out = pino({ name: service, level: process.env['LOG_LEVEL'] ?? 'warn', base: { service } });
  }

  log(message: unknown, context?: unknown): void {
    this.out.info({ context }, String(message));
  }

  warn(message: unknown, context?: unknown): void {
    this.out.warn({ context }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.out.error({ rest: rest.map(String) }, String(message));
  }

  debug(message: unknown, context?: unknown): void {
    this.out.debug({ context }, String(message));
  }
}
