import { Clock, Inbox, OutboxRelay } from '#messaging';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CallerGuard } from './caller.guard.js';
import { CallerTokens } from './caller-token.js';
import type { ServiceConfig } from './config.js';
import { Deeds } from './deeds.js';
import { FieldCipher } from './field-cipher.js';
import { healthControllerOf } from './health.controller.js';
import { RefusalFilter } from './refusal.filter.js';
import { dataSourceOptions, type ServiceSchema } from './schema.js';
import { serviceNameToken } from './tokens.js';

/** What every service has alike: its schema, deeds, inbox, relay, clock, guard, refusals, health; and a cipher where it encrypts. */
@Module({})
export class ServiceModule {
  static forService(schema: ServiceSchema, config: ServiceConfig): DynamicModule {
    const providers = [
      Clock,
      Inbox,
      OutboxRelay,
      Deeds,
      { provide: serviceNameToken, useValue: schema.service },
      { provide: CallerTokens, useValue: new CallerTokens(config.callerTokenPublicKey) },
      ...(config.fieldKey ? [{ provide: FieldCipher, useValue: new FieldCipher(config.fieldKey) }] : []),
    ];
    return {
      module: ServiceModule,
      global: true,
      imports: [TypeOrmModule.forRoot(dataSourceOptions(schema, config.databaseUrl, config.poolSize))],
      controllers: [healthControllerOf(schema.service)],
      providers: [
        ...providers,
        { provide: APP_GUARD, useClass: CallerGuard },
        { provide: APP_FILTER, useClass: RefusalFilter },
      ],
      exports: providers,
    };
  }
}
