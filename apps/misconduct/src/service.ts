import type { ServiceDefinition } from '#service';
import { MisconductModule } from './misconduct.module.js';
import { schema } from './schema.js';

export const service: ServiceDefinition = { schema, module: MisconductModule };
