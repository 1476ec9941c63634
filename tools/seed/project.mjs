import { eventually } from './eventually.mjs';
import { unitPriceWith, withFault } from './faults.mjs';
import { makeComparables, makeHomes } from './homes.mjs';
import { reportFor } from './reports.mjs';

const AT_ONCE = 8;

/**
 * One expropriation project: three agencies appointed to their sections, about 400 household reports filed by them, the
 * public display of the results. Answers the receipts by household number.
 */
export async function seedProject({ call, tokens, agencies, days, number, homes = 400 }) {
  const project = await call('POST', '/projects', {
    as: tokens.clerk,
    body: {
      name: `南关区演示${number}号地块旧城改建项目`,
      decisionNo: `南关征决〔${days.announced.slice(0, 4)}〕演示${number}号`,
      announcedOn: days.announced,
      divisionCode: '220102',
      jurisdiction: '220102',
      organId: 'nanguan-expropriation',
      regulatorOrganId: 'nanguan-housing',
    },
  });
  for (const agency of agencies) await appoint(call, tokens, project, agency, days);
  const receipts = await fileReports({ call, agencies, days, project, homes: makeHomes(homes, 20240204 + number) });
  await call('POST', `/projects/${project.id}/displays`, {
    as: tokens.clerk,
    body: { from: days.displayFrom, to: days.displayTo, place: '演示街道办事处公告栏' },
  });
  return { ...project, number, receipts };
}

const appoint = (call, tokens, project, agency, days) =>
  call('POST', `/projects/${project.id}/appointments`, {
    as: tokens.clerk,
    body: { agencyId: agency.id, appraiserIds: agency.appraisers.map((one) => one.id), from: days.back(60) },
  });

async function fileReports({ call, agencies, days, project, homes }) {
  const comparables = makeComparables(days);
  const receipts = {};
  const waiting = homes.map((home, index) => {
    const agency = agencies[Math.floor((index * agencies.length) / homes.length)];
    const number = `${project.id.slice(0, 8)}-${home.householdNo}`;
    const report = reportFor({
      home,
      unitPrice: unitPriceWith(home),
      projectId: project.id,
      agency,
      comparables,
      days,
      number,
    });
    return { agency, home, body: withFault(report, days) };
  });
  const file = async ({ agency, home, body }) => {
    const receipt = await eventually(() => call('POST', '/reports', { as: agency.key, body }));
    receipts[home.householdNo] = { ...receipt, agencyId: agency.id, body };
  };
  // The first one waits until the appointments have reached intake; the others then need not.
  for (const agency of agencies) {
    const first = take(waiting, (one) => one.agency === agency);
    if (first) await file(first);
  }
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(waiting, file)));
  return receipts;
}

function take(list, wanted) {
  const place = list.findIndex(wanted);
  return place < 0 ? null : list.splice(place, 1)[0];
}

async function work(waiting, file) {
  for (let next = waiting.shift(); next; next = waiting.shift()) await file(next);
}
