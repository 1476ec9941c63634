import { randomUUID } from 'node:crypto';
import { importHolidays } from '../../../dist/libs/contracts/src/index.js';

const free = (name, ...days) => days.map((day) => ({ day: `2027-${day}`, kind: 'holiday', name }));
const worked = (name, ...days) => days.map((day) => ({ day: `2027-${day}`, kind: 'working', name }));

/** A made-up table of the year to come: the last days that fall into its holidays move (features 47). */
const TABLE = {
  year: 2027,
  source: '模拟用节假日安排（非国务院办公厅通知）',
  days: [
    ...free('元旦', '01-01'),
    ...free('春节', '02-05', '02-06', '02-07', '02-08', '02-09', '02-10', '02-11'),
    ...worked('春节', '01-31', '02-13'),
    ...free('清明节', '04-05'),
    ...free('劳动节', '05-01', '05-02', '05-03', '05-04', '05-05'),
    ...free('国庆节', '10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07'),
  ],
};

/** The province enters the holidays of next year: every deadline that runs is computed again. */
export async function* holidaysEntered(sim) {
  const organ = { organId: 'jilin', organLevel: 'province', organRoles: ['regulator'], covers: ['jilin'] };
  const as = { kind: 'officer', id: randomUUID(), tenant: 'live', ...organ, roles: ['system-admin'] };
  await sim.ask(importHolidays, { as, body: TABLE });
}
