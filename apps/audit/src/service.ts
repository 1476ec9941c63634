import type { ServiceDefinition } from '#service';
import { AuditModule } from './audit.module.js';
import { schema } from './schema.js';

export const service: ServiceDefinition = { schema, module: AuditModule };
