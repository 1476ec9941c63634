import type { ServiceDefinition } from '#service';
import { service as agencyRegistry } from '../apps/agency-registry/src/service.js';
import { service as audit } from '../apps/audit/src/service.js';
import { service as calendar } from '../apps/calendar/src/service.js';
import { service as identity } from '../apps/identity/src/service.js';
import { service as misconduct } from '../apps/misconduct/src/service.js';
import { service as reportIntake } from '../apps/report-intake/src/service.js';
import { service as reviews } from '../apps/reviews/src/service.js';
import { service as screening } from '../apps/screening/src/service.js';

/** Every service of the system, for tests that hold all of them to the same rule. */
export const services: readonly ServiceDefinition[] = [
  agencyRegistry,
  audit,
  calendar,
  identity,
  misconduct,
  reportIntake,
  reviews,
  screening,
];
