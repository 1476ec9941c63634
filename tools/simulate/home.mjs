import { randomUUID } from 'node:crypto';
import { reportAccepted, reportServed } from '../../dist/libs/contracts/src/index.js';

/** A home in a project with a report of its own, told of as intake would. */
export function aHome(sim, random) {
  const place = random.pick(sim.places);
  const agency = random.pick(sim.agencies.filter((one) => one.place === place));
  const reportId = randomUUID();
  const accepted = {
    reportId,
    projectId: random.pick(place.projectIds),
    ...{ organId: place.county, regulatorOrganId: place.regulatorId, jurisdiction: place.jurisdiction },
    agencyId: agency.id,
    signerIds: [randomUUID(), randomUUID()],
    reportCode: '7K2M9QX4TB3H',
  };
  return {
    ...{ place, agency, reportId, accepted, version: 0 },
    household: { kind: 'household', id: randomUUID(), tenant: 'live', reportId },
  };
}

/** The agency hands in the next version of its report; from 468,100 yuan on, each a little more. */
export async function newVersion(sim, home) {
  const version = home.version + 1;
  const facts = {
    ...{ use: 'residential', structure: 'brick-concrete', areaSqm: 75.5, builtYear: 1998 },
    ...{ floor: 3, floors: 6, blockNo: 'A', buildingNo: '5' },
    unitPriceYuan: 6200 + version * 100,
    totalYuan: 468_100 + version * 7550,
  };
  const days = { issuedOn: sim.today(), valuationDate: sim.today() };
  await sim.publish(reportAccepted, { ...home.accepted, ...days, version, facts });
  home.version = version;
}

/** The newest version is served today. */
export async function served(sim, home) {
  const { reportId, version } = home;
  const serviceId = randomUUID();
  await sim.publish(reportServed, {
    reportId,
    version,
    serviceId,
    servedOn: sim.today(),
    evidenceKind: 'signed-receipt',
  });
}
