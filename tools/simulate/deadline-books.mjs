import { recipientsOf } from '../../dist/apps/calendar/src/domain/recipients-of.js';
import { KEEPERS } from './services.mjs';

const OVER = ['met', 'met-late', 'cancelled'];

/**
 * Whether every stage whose day came fired, once, and was told once to each who is to be told. `dayOf` says which day of
 * the simulation it was when something was written.
 */
export async function deadlineProblems({ client, lastDay, dayOf }) {
  const notices = await noticesOf(client);
  const found = { deadlines: 0, stages: 0, unfired: [], firedTwice: [] };
  for (const keeper of KEEPERS) {
    const said = await saidOf(client, keeper);
    const { rows: stages } = await client.query(stagesIn(keeper));
    found.deadlines += new Set(stages.map(({ id }) => id)).size;
    for (const stage of stages) {
      const name = `${keeper} ${stage.key} ${stage.stage} of ${stage.on_day} (${stage.id})`;
      const told = notices.get(`${stage.id} ${stage.stage}`) ?? [];
      const events = said.get(`${stage.id} ${stage.stage}`) ?? 0;
      if (stage.state === 'fired') found.stages += 1;
      if (isMissed(stage, { lastDay, dayOf })) found.unfired.push(`${name} did not fire`);
      if (stage.state === 'fired' && events === 0) found.unfired.push(`${name} fired and was not said`);
      if (events > (stage.state === 'fired' ? 1 : 0)) found.firedTwice.push(`${name} was said ${events} times`);
      const expected = stage.state === 'fired' ? recipientsOf(stage.stage, concernedBy(stage)) : [];
      for (const one of expected) if (!told.includes(one)) found.unfired.push(`${name} was not told to ${one}`);
      if (told.length > expected.length) found.firedTwice.push(`${name} was told to ${told.join(', ')}`);
    }
  }
  const { deadlines, stages, unfired, firedTwice } = found;
  return {
    problems: [...unfired, ...firedTwice],
    figures: { unfired: unfired.length, firedTwice: firedTwice.length, deadlines, stages, notices: notices.count },
  };
}

/** Its day came while the deadline ran. One that fell away within a day's work may drop the stages of that day. */
function isMissed(
  { state, deadline_state: deadline, on_day: onDay, moved_at, ended_at, suspensions },
  { lastDay, dayOf },
) {
  if (state === 'waiting') return onDay <= lastDay && deadline !== 'suspended';
  if (state === 'fired' || suspensions > 0) return false;
  if (!OVER.includes(deadline)) return true;
  const ended = dayOf(ended_at);
  return onDay < ended && dayOf(moved_at) < ended;
}

const stagesIn = (keeper) => `
  select d.id, d.key, d.state as deadline_state, d.must_act, d.agency_id, d.organ_id, d.report_id,
    s.stage, s.state, s.on_day::text,
    (select max(c.at) from ${keeper}.deadline_change c where c.deadline_id = d.id) as ended_at,
    (select max(c.at) from ${keeper}.deadline_change c
      where c.deadline_id = d.id and (c.old_due_on is null or c.old_due_on <> c.new_due_on)) as moved_at,
    (select count(*)::int from ${keeper}.deadline_change c
      where c.deadline_id = d.id and c.what = 'suspended') as suspensions
  from ${keeper}.deadline d join ${keeper}.deadline_stage s on s.deadline_id = d.id`;

const concernedBy = ({ must_act: mustAct, agency_id: agencyId, organ_id: organId, report_id: reportId }) => ({
  ...{ mustAct, agencyId, organId, reportId },
});

/** How often each stage was said, by deadline and stage. */
async function saidOf(client, keeper) {
  const { rows } = await client.query(
    `select body ->> 'deadlineId' as id, body ->> 'stage' as stage, count(*)::int as n from ${keeper}.outbox
     where subject = '${keeper}.deadline-reached.v1' group by 1, 2`,
  );
  return new Map(rows.map(({ id, stage, n }) => [`${id} ${stage}`, n]));
}

/** Whom each stage was told to, with repetition. */
async function noticesOf(client) {
  const { rows } = await client.query(
    `select deadline_id as id, stage, array_agg(recipient) as recipients from calendar.notification group by 1, 2`,
  );
  const notices = new Map(rows.map(({ id, stage, recipients }) => [`${id} ${stage}`, recipients]));
  return Object.assign(notices, { count: rows.reduce((all, { recipients }) => all + recipients.length, 0) });
}
