import type { ServiceDefinition } from '#service';
import { schema } from './schema.js';
import { ScreeningModule } from './screening.module.js';

export const service: ServiceDefinition = { schema, module: ScreeningModule };
