import type { ServiceDefinition } from '#service';
import { ReportIntakeModule } from './report-intake.module.js';
import { schema } from './schema.js';

export const service: ServiceDefinition = { schema, module: ReportIntakeModule };
