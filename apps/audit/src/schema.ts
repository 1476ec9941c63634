import type { ServiceSchema } from '#service';
import { LeafRow } from './leaves/leaf.entity.js';
import { AuditTrail1764000007000 } from './migrations/1764000007000-audit-trail.js';

export const schema: ServiceSchema = {
  service: 'audit',
  entities: [LeafRow],
  migrations: [AuditTrail1764000007000],
  appendOnly: ['leaf'],
};
