import { addDays } from '../../dist/libs/kernel/src/index.js';
import { randomFrom } from '../seed/random.mjs';
import { misconductOfLead } from './cases/misconduct.mjs';
import { putOn } from './days.mjs';
import { KEEPERS } from './services.mjs';
import { settle } from './settle.mjs';

/** Leads that arose by themselves (A20, A21, an opinion, three penalties) are taken up the next day. */
async function takeUpLeads({ stage, agenda, client, seed }) {
  const { rows } = await client.query(
    `select id, agency_id, organ_id, suspected_code from misconduct.misconduct_case where state = 'LEAD'`,
  );
  for (const lead of rows.filter(({ id }) => !stage.known.has(id))) {
    stage.known.add(lead.id);
    stage.begun += 1;
    const random = randomFrom(seed * 7 + stage.begun);
    putOn(agenda, addDays(stage.day, 1), misconductOfLead(stage, random, lead));
  }
}

/**
 * The next day of the simulation: the one after while `dailyUntil` has not come, then the next on which a script or a
 * stage of a deadline waits; null when neither does, and none can arise from an event still on its way.
 */
export async function dayAfter(day, { stage, agenda, client, nats, seed, dailyUntil }) {
  await takeUpLeads({ stage, agenda, client, seed });
  if (agenda.size === 0) {
    await settle({ client, nats });
    await takeUpLeads({ stage, agenda, client, seed });
  }
  const tomorrow = addDays(day, 1);
  if (day < dailyUntil) return tomorrow;
  const [next = null] = [...agenda.keys(), ...(await stageDay(client))].sort();
  return next === null || next > day ? next : tomorrow;
}

/** The next day on which a stage waits to fire, if one does. */
async function stageDay(client) {
  const waiting = KEEPERS.map(
    (keeper) => `select s.on_day from ${keeper}.deadline_stage s join ${keeper}.deadline d on d.id = s.deadline_id
      where s.state = 'waiting' and d.state in ('open', 'lapsed')`,
  );
  const { rows } = await client.query(`select min(on_day)::text as day from (${waiting.join(' union all ')}) as w`);
  return rows.flatMap(({ day }) => (day === null ? [] : [day]));
}
