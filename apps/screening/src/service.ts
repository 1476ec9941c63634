import type { ServiceDefinition } from '#service';
import { schema } from './schema.js';
import { ScreeningModule } from './screening.module.js';
import { screeningSettings } from './screening.settings.js';

export const service: ServiceDefinition = {
  schema,
  module: ScreeningModule,
  providers: (env) => [screeningSettings(env)],
};
