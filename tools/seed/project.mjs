import { eventually } from './eventually.mjs';
import { unitPriceWith, withFault } from './faults.mjs';
import { makeComparables, makeHomes } from './homes.mjs';
import { reportFor } from './reports.mjs';
import { selectAndAppoint } from './selection.mjs';

const AT_ONCE = 8;

/**
 * One expropriation project: three agencies appointed to their sections, about 400 household reports filed by them, the
 * public display of the results. Answers the receipts by household number.
 */
export async function seedProject({ call, upload, tokens, agencies, days, number, homes = 400 }) {
  const body = {
    name: `南关区演示${number}号地块旧城改建项目`,
    decisionNo: `南关征决〔${days.announced.slice(0, 4)}〕演示${number}号`,
    announcedOn: days.announced,
    divisionCode: '220102',
    jurisdiction: '220102',
    organId: 'nanguan-expropriation',
    regulatorOrganId: 'nanguan-housing',
  };
  // The registry hears of an organ a moment after it was entered.
  const project = await eventually(() => call('POST', '/projects', { as: tokens.clerk, body }));
  const made = makeHomes(homes, 20240204 + number);
  await selectAndAppoint({ call, upload, tokens, project, agencies, days, homes: made });
  const receipts = await fileReports({ call, agencies, days, project, homes: made });
  for (const { id: agencyId } of agencies) {
    const display = { agencyId, from: days.displayFrom, to: days.displayTo, place: '演示街道办事处公告栏' };
    await call('POST', `/projects/${project.id}/displays`, { as: tokens.clerk, body: display });
  }
  return { ...project, number, receipts };
}

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
