import type { Tenant } from '#contracts';
import { Refusal, type LocalDate } from '#kernel';
import type { EntityManager } from 'typeorm';
import { proposeSupervision, type SupervisionProposal } from '../domain/propose-supervision.js';
import { BadConductRecord } from '../records/bad-conduct-record.entity.js';
import { isPublic } from '../records/is-archived.js';

/** What the entries of an agency that are published today propose. */
export async function proposalFor(
  manager: EntityManager,
  tenant: Tenant,
  agencyId: string,
  today: LocalDate,
): Promise<SupervisionProposal> {
  const records = await manager.find(BadConductRecord, {
    where: { tenant, agencyId },
    order: { decidedOn: 'ASC', id: 'ASC' },
  });
  const entries = records.map((record) => ({
    recordId: record.id,
    recordClass: record.severityClass,
    published: isPublic(record, today),
  }));
  const proposal = proposeSupervision(entries, today);
  if (!proposal) throw new Refusal('publication-rule-unknown');
  return proposal;
}
