import { OutboxRelay, OversightTransport, inboxPrefixOf, setAside, type DeliverySettings } from '#messaging';
import { JsonLog, type Environment } from '#process';
import type { INestMicroservice, Type, DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { serviceConfig } from './config.js';
import type { ServiceSchema } from './schema.js';
import { ServiceModule } from './service.module.js';

/** A service as its folder exports it: what it owns and the module that does its work. */
export interface ServiceDefinition {
  schema: ServiceSchema;
  module: Type;
  /** Configuration only this service reads, provided to its module. */
  providers?: (env: Environment) => DynamicModule[];
  /** How patiently it tries to apply events, where that differs from the usual. */
  delivery?: Partial<DeliverySettings>;
}

/** Starts one service: connects, answers requests, consumes events, relays its outbox. Throws if any part fails. */
export async function startService(definition: ServiceDefinition, env: Environment): Promise<INestMicroservice> {
  const config = serviceConfig(definition.schema, env);
  let app: INestMicroservice | null = null;
  const transport = new OversightTransport(
    config.name,
    {
      servers: config.natsUrl,
      user: config.name,
      pass: config.natsPassword,
      name: config.name,
      inboxPrefix: inboxPrefixOf(config.name),
      maxReconnectAttempts: -1,
      reconnectTimeWait: 250,
    },
    async (handler, fact, error) => {
      if (!app) throw new Error('the service is not up yet');
      await setAside(app.get(DataSource), handler, fact, error);
    },
    definition.delivery,
  );
  const root = rootModule(
    ServiceModule.forService(definition.schema, config),
    ...(definition.providers?.(env) ?? []),
    definition.module,
  );
  app = await NestFactory.createMicroservice(root, { strategy: transport, logger: new JsonLog(config.name) });
  await app.listen();
  app.get(OutboxRelay).start(transport.unwrap(), config.schema, config.databaseUrl);
  return app;
}

function rootModule(...imports: (Type | DynamicModule)[]): Type {
  @Module({ imports })
  class RootModule {}
  return RootModule;
}
