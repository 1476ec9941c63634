import type { RefusalMessage } from '#contracts';
import { Refusal } from '#kernel';
import { Catch, Logger, type ArgumentsHost, type RpcExceptionFilter } from '@nestjs/common';
import type { NatsContext } from '@nestjs/microservices';
import { throwError, type Observable } from 'rxjs';
import { EntityNotFoundError, QueryFailedError } from 'typeorm';
import { isEvent } from './call.js';

/**
 * Turns every way a request can fail into a coded reply; what nobody foresaw is logged and called `internal`. A failed
 * event has nobody to reply to: its error goes on as it is, to the transport's log and the dead letter.
 */
@Catch()
export class RefusalFilter implements RpcExceptionFilter {
  private readonly log = new Logger('refusals');

  catch(error: unknown, host: ArgumentsHost): Observable<never> {
    if (isEvent(host.switchToRpc().getContext<NatsContext>())) return throwError(() => error);
    return throwError(() => this.messageFor(error));
  }

  private messageFor(error: unknown): RefusalMessage {
    if (error instanceof Refusal) {
      return {
        code: error.code,
        ...(error.pointer ? { pointer: error.pointer } : {}),
        ...(error.details ? { details: error.details } : {}),
      };
    }
    if (error instanceof EntityNotFoundError || isBadUuid(error)) return { code: 'not-found' };
    this.log.error(error instanceof Error ? error.stack : String(error));
    return { code: isDatabaseAway(error) ? 'try-again' : 'internal' };
  }
}

/** A path id that is no uuid names nothing. */
const isBadUuid = (error: unknown): boolean => error instanceof QueryFailedError && sqlState(error) === '22P02';

const lostConnection = /terminated|ECONNREFUSED|ECONNRESET|Connection|timeout/i;

function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const state = sqlState(error);
  return state.startsWith('57P') || state.startsWith('08') || lostConnection.test(error.message);
}

function sqlState(error: Error): string {
  const driver = (error as Error & { driverError?: { code?: unknown }; code?: unknown }).driverError ?? error;
  const code = (driver as { code?: unknown }).code;
  return typeof code === 'string' ? code : '';
}
