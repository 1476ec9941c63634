import type { AgencyChanged, AppraiserChanged, OrganChanged, ProjectChanged } from '#contracts';
import { agencyChanged, appraiserChanged, organChanged, projectChanged } from '#contracts';
import type { World } from '../world.js';
import { aReportsAnnouncementDay, aReportsAppraiserIds, aReportsProjectId } from './a-report.js';
import { aReportsAgencyId } from './report-facts.js';

/** The project of a default report, in Nanguan, whose one appointed agency is the report's. */
export const aProjectChanged = (overrides: Partial<ProjectChanged> = {}): ProjectChanged => ({
  projectId: aReportsProjectId,
  version: 1,
  organId: 'nanguan',
  regulatorOrganId: 'changchun',
  jurisdiction: '220102',
  announcedOn: aReportsAnnouncementDay,
  appointments: [{ agencyId: aReportsAgencyId, appraiserIds: [...aReportsAppraiserIds], from: '2026-03-05' }],
  ...overrides,
});

/** The agency of a default report: filed in grade 1, never suspended. */
export const anAgencyChanged = (overrides: Partial<AgencyChanged> = {}): AgencyChanged => ({
  agencyId: aReportsAgencyId,
  version: 1,
  creditCode: '91350100M000100Y43',
  name: '吉林省明诚房地产估价有限公司',
  organId: 'changchun',
  filings: [{ grade: '1', from: '2018-01-01' }],
  suspensions: [],
  ...overrides,
});

/** The first or second signer of a default report, employed by its agency. */
export const anAppraiserChanged = (n: 1 | 2, overrides: Partial<AppraiserChanged> = {}): AppraiserChanged => ({
  appraiserId: aReportsAppraiserIds[n - 1] ?? '',
  version: 1,
  registrationNo: `222026000${n}`,
  registrations: [{ from: '2024-01-01', to: '2026-12-31' }],
  employments: [{ agencyId: aReportsAgencyId, from: '2020-01-01' }],
  ...overrides,
});

/** Tells a world, as the registry would, of everything a default report rests on. */
export async function tellRegisters(world: World): Promise<void> {
  await world.publish(projectChanged, aProjectChanged());
  await world.publish(agencyChanged, anAgencyChanged());
  await world.publish(appraiserChanged, anAppraiserChanged(1));
  await world.publish(appraiserChanged, anAppraiserChanged(2));
}

/** An organ of Nanguan, under Changchun. */
export const anOrganChanged = (overrides: Partial<OrganChanged> = {}): OrganChanged => ({
  organId: 'nanguan',
  version: 1,
  name: '长春市南关区住房和城乡建设局',
  level: 'county',
  roles: ['regulator', 'expropriation'],
  parentId: 'changchun',
  ...overrides,
});

/** Tells a world, as identity would, of the organs the stories work with. */
export async function tellOrgans(world: World): Promise<void> {
  await world.publish(organChanged, anOrganChanged());
  await world.publish(
    organChanged,
    anOrganChanged({ organId: 'nanguan-housing', name: '长春市南关区住房保障和房产管理局' }),
  );
  const changchun = {
    organId: 'changchun',
    version: 1,
    name: '长春市住房保障和房屋管理局',
    level: 'prefecture',
  } as const;
  await world.publish(organChanged, { ...changchun, roles: ['regulator'] });
}
