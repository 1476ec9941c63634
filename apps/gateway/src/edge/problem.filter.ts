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
    const reply = http.getResponse<FastifyReply>();
    const problem = this.problemOf(error, http.getRequest<FastifyRequest>().id);
    void reply.status(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(problem);
  }

  private problemOf(error: unknown, requestId: string): Problem {
    const refusal = asRefusal(error);
    if (!refusal) this.log.error(error instanceof Error ? error.stack : String(error), requestId);
    const code = refusal?.code ?? 'internal';
    const known = refusals[code];
    if (!known) this.log.error(`refusal code ${code} is not in the catalogue`);
    const { status, zh, en, fix } = known ?? commonRefusals.internal;
    return {
      type: `/api/docs/refusals#${code}`,
      title: en,
      status,
      code,
      detail: { zh, en },
      fix,
      instance: `urn:uuid:${requestId}`,
      ...(refusal?.pointer ? { pointer: refusal.pointer } : {}),
      ...(refusal?.details ? { details: refusal.details } : {}),
      ...(error instanceof BodyInvalid ? { errors: error.fields, pointer: error.fields[0]?.pointer ?? '' } : {}),
    };
  }
}

function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  const code = codeOfStatus[status];
  return code ? new Refusal(code) : null;
}

/** Fastify's own errors (bad JSON, too large) carry a status. */
function statusOf(error: unknown): number {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}
