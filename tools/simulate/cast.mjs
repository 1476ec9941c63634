import { randomUUID } from 'node:crypto';
import { addExpert, agencyChanged, officerChanged, projectChanged } from '../../dist/libs/contracts/src/index.js';
import { creditCodeOf, organisationCodeOf } from '../../dist/libs/kernel/src/index.js';

/** Counties under the rules of Jilin, Zhejiang, Shandong and of the nation. */
const PLACES = [
  { county: 'nanguan', prefecture: 'changchun', jurisdiction: '220102' },
  { county: 'shangcheng', prefecture: 'hangzhou', jurisdiction: '330102' },
  { county: 'lixia', prefecture: 'jinan', jurisdiction: '370102' },
  { county: 'yuzhong', prefecture: 'chongqing', jurisdiction: '500103' },
];
const EXPERT_FIELDS = [
  'appraiser',
  'appraiser',
  'appraiser',
  'appraiser',
  'appraiser',
  'appraiser',
  'land',
  'law',
  'price',
];
const CASES_AN_AGENCY = 20;
const FEWEST_AGENCIES = 8;

/** Everybody who acts: counties with their officers and projects, agencies, committees with their experts. */
export async function assemble({ ask, publish, cases, firstDay }) {
  const places = PLACES.map(aPlace);
  const agencies = Array.from({ length: Math.max(FEWEST_AGENCIES, Math.ceil(cases / CASES_AN_AGENCY)) }, (_, n) =>
    anAgency(n, places[n % places.length]),
  );
  await Promise.all([
    ...places.map((place) => introduce(place, { ask, publish, firstDay })),
    ...agencies.map(({ fact }) => publish(agencyChanged, fact)),
  ]);
  return { places, agencies };
}

function aPlace({ county, prefecture, jurisdiction }) {
  const client = { organId: county, organLevel: 'county', organRoles: ['expropriation'], covers: [county] };
  const regulatorId = `${county}-housing`;
  const regulator = { organId: regulatorId, organLevel: 'county', organRoles: ['regulator'], covers: [regulatorId] };
  const above = [prefecture, county, regulatorId];
  const authority = { organId: prefecture, organLevel: 'prefecture', organRoles: ['regulator'], covers: above };
  return {
    ...{ county, regulatorId, prefecture, jurisdiction },
    projectIds: [randomUUID(), randomUUID()],
    clerk: anOfficer(client, 'clerk'),
    reviewer: anOfficer(regulator, 'reviewer'),
    secretary: anOfficer(authority, 'committee-secretary'),
    bench: benchOf(regulator),
    authority: benchOf(authority),
  };
}

/** Those who handle a misconduct case in one organ, each another person. */
function benchOf(organ) {
  const officers = (role, count) => Array.from({ length: count }, () => anOfficer(organ, role));
  return {
    organId: organ.organId,
    level: organ.organLevel,
    caseOfficers: officers('case-officer', 6),
    approvers: officers('approver', 3),
    legalReviewers: officers('legal-reviewer', 2),
    chairs: officers('hearing-chair', 2),
  };
}

const anOfficer = (organ, role) => ({ kind: 'officer', id: randomUUID(), tenant: 'live', ...organ, roles: [role] });

function anAgency(n, place) {
  const agencyId = randomUUID();
  const scopes = ['reports:submit', 'reports:read', 'reviews:answer', 'misconduct:answer'];
  const creditCode = creditCodeOf(`91220102${organisationCodeOf(`MAF${String(n).padStart(5, '0')}`)}`);
  return {
    id: agencyId,
    place,
    caller: { kind: 'agency', id: randomUUID(), tenant: 'live', agencyId, scopes },
    fact: {
      ...{ agencyId, version: 1, creditCode, name: `模拟${n + 1}号房地产估价有限公司`, organId: place.prefecture },
      ...{ filings: [{ grade: '1', from: '2018-01-01' }], suspensions: [] },
    },
  };
}

async function introduce(place, { ask, publish, firstDay }) {
  const { county, regulatorId, jurisdiction, secretary, bench, authority } = place;
  for (const projectId of place.projectIds) {
    const organs = { organId: county, regulatorOrganId: regulatorId, jurisdiction };
    await publish(projectChanged, { projectId, version: 1, ...organs, announcedOn: firstDay, appointments: [] });
  }
  for (const { id: officerId, organId, roles } of [...officersOf(bench), ...officersOf(authority)]) {
    await publish(officerChanged, { officerId, version: 1, organId, roles, active: true });
  }
  for (const field of EXPERT_FIELDS) {
    const body = { name: '欧阳明哲', field, termFrom: '2020-01-01', termTo: '2039-12-31' };
    await ask(addExpert, { as: secretary, body });
  }
}

const officersOf = ({ caseOfficers, approvers, legalReviewers, chairs }) => [
  ...caseOfficers,
  ...approvers,
  ...legalReviewers,
  ...chairs,
];
