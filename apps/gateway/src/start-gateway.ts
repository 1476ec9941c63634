import { Refusal } from '#kernel';
import { JsonLog, type Environment } from '#process';
import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { openApiOf } from './documents/openapi.js';
import { BodyInvalid, bodyInvalid } from './edge/body-invalid.js';
import { gatewayConfig } from './edge/config.js';
import { otherMethods } from './edge/other-methods.js';
import { problemOf, sendProblem } from './edge/problem.filter.js';
import { inheritedNames, readJson } from './edge/read-json.js';
import { GatewayModule } from './gateway.module.js';

const largestBody = 1024 * 1024;

/** Starts the HTTP edge and listens. */
export async function startGateway(env: Environment): Promise<NestFastifyApplication> {
  const config = gatewayConfig(env);
  const adapter = new FastifyAdapter({
    bodyLimit: largestBody,
    genReqId: () => randomUUID(),
    // An address that cannot be decoded, or an id longer than any.
    frameworkErrors: (_: unknown, { id }: FastifyRequest, reply: FastifyReply) =>
      sendProblem(reply, problemOf(new Refusal('not-found'), id)),
  });
  const app = await NestFactory.create<NestFastifyApplication>(GatewayModule.with(config), adapter, {
    logger: new JsonLog('gateway'),
    bodyParser: false,
  });
  app.useGlobalPipes(
    new ValidationPipe({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      validationError: { target: false, value: false },
      exceptionFactory: bodyInvalid,
    }),
  );
  SwaggerModule.setup('api/docs', app, () => openApiOf(app), { jsonDocumentUrl: 'api/openapi.json' });
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  shapeRequests(fastify);
  const refuseOtherMethods = otherMethods(fastify);
  await app.init();
  refuseOtherMethods();
  await app.listen(config.port, config.host);
  return app;
}

/** Every answer carries its correlation id; JSON is the only body taken, anything else is refused before it is read. */
function shapeRequests(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body: Buffer, done) => {
    try {
      done(null, readJson(body));
    } catch (error) {
      done(error as Error);
    }
  });
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-correlation-id', request.id);
  });
  fastify.addHook('preValidation', async ({ query }) => {
    const problems = inheritedNames(Object.keys(query ?? {}));
    if (problems.length > 0) throw new BodyInvalid(problems);
  });
}
