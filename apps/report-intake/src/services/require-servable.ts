import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { IsNull } from 'typeorm';
import { decideService } from '../domain/service/decide-service.js';
import type { ServicePolicy, StatedService } from '../domain/service/service-facts.js';
import { PublicDisplay } from '../displays/public-display.entity.js';
import { ReportVersion } from '../reports/report-version.entity.js';
import type { Report } from '../reports/report.entity.js';
import { ServiceRecord } from './service-record.entity.js';

/** Refuses a service that cannot stand. The report must be locked. */
export async function requireServable(
  tx: Tx,
  report: Report,
  stated: StatedService,
  paperVersion: number | null,
  policy: ServicePolicy,
): Promise<void> {
  const { id: reportId, tenant, projectId, agencyId, inForceVersion } = report;
  const version = inForceVersion ?? 0;
  const inForce = await tx.manager.findOneBy(ReportVersion, { reportId, version });
  const known = { reportId, reportVersion: version, voidedAt: IsNull() };
  const alreadyServed = await tx.manager.existsBy(ServiceRecord, known);
  const displays = await tx.manager.findBy(PublicDisplay, { tenant, projectId, agencyId });
  const displaysEnd = displays.map(({ endedOn, toOn }) => endedOn ?? toOn);
  const facts = { inForce, alreadyServed, paperVersion, displaysEnd, stated };
  const decision = decideService(facts, tx.today, policy);
  if (decision.valid) return;
  const { because, pointer, details } = decision;
  throw new Refusal(because, { ...(pointer ? { pointer } : {}), ...(details ? { details } : {}) });
}
