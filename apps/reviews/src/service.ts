import type { ServiceDefinition } from '#service';
import { ReviewsModule } from './reviews.module.js';
import { schema } from './schema.js';

export const service: ServiceDefinition = { schema, module: ReviewsModule };
