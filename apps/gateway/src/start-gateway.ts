import { Refusal } from '#kernel';
import { JsonLog, type Environment } from '#process';
import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { randomUUID } from 'node:crypto';
import { openApiOf } from './documents/openapi.js';
import { bodyInvalid } from './edge/body-invalid.js';
import { gatewayConfig } from './edge/config.js';
import { GatewayModule } from './gateway.module.js';

const largestBody = 1024 * 1024;

/** Starts the HTTP edge and listens. */
export async function startGateway(env: Environment): Promise<NestFastifyApplication> {
  const config = gatewayConfig(env);
  const adapter = new FastifyAdapter({ bodyLimit: largestBody, genReqId: () => randomUUID() });
  const app = await NestFactory.create<NestFastifyApplication>(GatewayModule.with(config), adapter, {
    logger: new JsonLog('gateway'),
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
  shapeRequests(app);
  await app.listen(config.port, config.host);
  return app;
}

/** Every answer carries its correlation id; JSON is the only body taken, anything else is refused before it is read. */
function shapeRequests(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.removeContentTypeParser('text/plain');
  fastify.removeContentTypeParser('application/x-www-form-urlencoded');
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-correlation-id', request.id);
  });
  fastify.addHook('preValidation', async (request) => {
    const hasBody = request.method === 'POST' && request.headers['content-type'] === undefined;
    if (hasBody && Number(request.headers['content-length'] ?? 0) > 0) throw new Refusal('media-type-unsupported');
  });
}
