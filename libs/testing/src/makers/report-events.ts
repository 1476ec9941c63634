import type { ReportAccepted, ReportServed, ServiceVoided } from '#contracts';
import { randomUUID } from 'node:crypto';

/** A registered first version of a report of its own, in a project of Nanguan district, Changchun. */
export const aReportAccepted = (overrides: Partial<ReportAccepted> = {}): ReportAccepted => ({
  reportId: randomUUID(),
  version: 1,
  projectId: randomUUID(),
  organId: 'nanguan',
  regulatorOrganId: 'nanguan-housing',
  jurisdiction: '220102',
  agencyId: randomUUID(),
  signerIds: [randomUUID(), randomUUID()],
  reportCode: '7K2M9QX4TB3H',
  issuedOn: '2026-04-20',
  valuationDate: '2026-03-02',
  facts: {
    use: 'residential',
    structure: 'brick-concrete',
    areaSqm: 75.5,
    unitPriceYuan: 6200,
    totalYuan: 468_100,
    builtYear: 1998,
    floor: 3,
    floors: 6,
    blockNo: 'A',
    buildingNo: '5',
  },
  ...overrides,
});

/** Proof that a version of the report was served that day. */
export const aReportServed = ({ reportId, version }: ReportAccepted, servedOn: string): ReportServed => ({
  reportId,
  version,
  serviceId: randomUUID(),
  servedOn,
  evidenceKind: 'signed-receipt',
});

/** That proof turned out wrong. */
export const aServiceVoided = ({ reportId, version, serviceId }: ReportServed): ServiceVoided => ({
  reportId,
  version,
  serviceId,
});
