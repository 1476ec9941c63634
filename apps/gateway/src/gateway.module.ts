import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AgenciesController } from './agency-registry/agencies.controller.js';
import { AppraisersController } from './agency-registry/appraisers.controller.js';
import { ProjectsController } from './agency-registry/projects.controller.js';
import { RefusalsController } from './documents/refusals.controller.js';
import { gatewayConfigToken, type GatewayConfig } from './edge/config.js';
import { Credentials } from './edge/credentials.js';
import { EtagInterceptor } from './edge/etag.interceptor.js';
import { Gate } from './edge/gate.guard.js';
import { ProblemFilter } from './edge/problem.filter.js';
import { Services } from './edge/services.js';
import { HealthController } from './health/health.controller.js';

/** The only HTTP edge: who is calling, is the shape right, forward, map the refusal to a status. */
@Module({})
export class GatewayModule {
  static with(config: GatewayConfig): DynamicModule {
    return {
      module: GatewayModule,
      controllers: [HealthController, RefusalsController, AgenciesController, AppraisersController, ProjectsController],
      providers: [
        Services,
        Credentials,
        { provide: gatewayConfigToken, useValue: config },
        { provide: APP_GUARD, useClass: Gate },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
      ],
    };
  }
}
