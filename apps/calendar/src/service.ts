import type { ServiceDefinition } from '#service';
import { CalendarModule } from './calendar.module.js';
import { relaySettings } from './relay.settings.js';
import { schema } from './schema.js';

export const service: ServiceDefinition = {
  schema,
  module: CalendarModule,
  providers: (env) => [relaySettings(env)],
};
