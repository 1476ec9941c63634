import type { Tx } from '#messaging';
import type { EntityManager } from 'typeorm';
import { provesReceipt } from '../domain/prove-receipt.js';
import { KnownReport } from './known-report.entity.js';
import { KnownService } from './known-service.entity.js';

/**
 * Takes turns on a report until the transaction ends: a deed that reads its proofs of service and an event that changes
 * them must not miss each other. Taken first, before any row.
 */
export async function lockReport(tx: Tx, reportId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [reportId]);
}

/** The newest registered version; throws when the report is not known. */
export const newestVersion = (db: EntityManager, reportId: string): Promise<KnownReport> =>
  db.findOneOrFail(KnownReport, { where: { reportId }, order: { version: 'DESC' } });

/** The proof of service in force for a version: the one recorded last that has not been voided. */
export async function serviceInForce(db: EntityManager, reportId: string, reportVersion: number) {
  const [service] = await db.find(KnownService, {
    where: { reportId, reportVersion, voided: false },
    order: { recordedAt: 'DESC' },
    take: 1,
  });
  return service && service.servedOn !== null
    ? { serviceId: service.serviceId, servedOn: service.servedOn, defects: service.defects }
    : null;
}

/** The same where it proves receipt; null where the paper came into other hands, so that no days run from it. */
export async function receiptInForce(db: EntityManager, reportId: string, reportVersion: number) {
  const service = await serviceInForce(db, reportId, reportVersion);
  return service && provesReceipt(service) ? service : null;
}
