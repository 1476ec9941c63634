import { commonRefusals, refusals } from '#contracts';
import { Refusal } from '#kernel';
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BodyInvalid, type FieldProblem } from './body-invalid.js';

/** RFC 9457 problem details: a stable code, both languages, how to mend it, where. */
interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: { zh: string; en: string };
  fix: { zh: string; en: string };
  instance: string;
  pointer?: string;
  errors?: FieldProblem[];
  details?: Record<string, unknown>;
}

const codeOfStatus: Record<number, string> = {
  400: 'body-unreadable',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'body-too-large',
  415: 'media-type-unsupported',
};

/** Everything that goes wrong leaves the gateway through here, as problem+json. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const { id } = http.getRequest<FastifyRequest>();
    const refusal = asRefusal(error);
    if (!refusal) this.log.error(error instanceof Error ? error.stack : String(error), id);
    if (refusal && !refusals[refusal.code]) this.log.error(`refusal code ${refusal.code} is not in the catalogue`);
    sendProblem(http.getResponse<FastifyReply>(), problemOf(refusal ?? new Refusal('internal'), id));
  }
}

/** What a refusal looks like to the client. */
export function problemOf(refusal: Refusal, requestId: string): Problem {
  const { code, pointer, details } = refusal;
  const { status, zh, en, fix } = refusals[code] ?? commonRefusals.internal;
  return {
    type: `/api/docs/refusals#${code}`,
    title: en,
    status,
    code,
    detail: { zh, en },
    fix,
    instance: `urn:uuid:${requestId}`,
    ...(pointer === undefined ? {} : { pointer }),
    ...(details ? { details } : {}),
    ...(refusal instanceof BodyInvalid ? { errors: refusal.fields } : {}),
  };
}

export function sendProblem(reply: FastifyReply, problem: Problem): void {
  void reply.status(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(problem);
}

function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  const code = codeOfStatus[status];
  if (!code) return null;
  return new Refusal(code, code.startsWith('body-') ? { pointer: '' } : {});
}

/** Fastify's own errors (bad JSON, too large) carry a status. */
function statusOf(error: unknown): number {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}
