import type { ServiceDefinition } from '#service';
import { AgencyRegistryModule } from './agency-registry.module.js';
import { schema } from './schema.js';

export const service: ServiceDefinition = { schema, module: AgencyRegistryModule };
