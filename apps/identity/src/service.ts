import type { ServiceDefinition } from '#service';
import { IdentityModule } from './identity.module.js';
import { identitySettings } from './identity.settings.js';
import { schema } from './schema.js';

export const service: ServiceDefinition = {
  schema,
  module: IdentityModule,
  providers: (env) => [identitySettings(env)],
};
