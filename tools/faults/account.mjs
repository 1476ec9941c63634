/** Every consumer of an accepted report, and the row it leaves: one each, or something was lost. */
const EFFECTS = [
  { consumer: 'identity', sql: 'select report_id as id from identity.known_report' },
  { consumer: 'screening', sql: 'select report_id as id from screening.valuation_fact' },
  { consumer: 'reviews', sql: 'select report_id as id from reviews.known_report' },
];

/**
 * Holds the database against what was acknowledged. `receipts`: report number -> report id, as answered over HTTP.
 * Lost: no report, no version, no audit leaf, or a consumer without its row. Doubled: more than one of anything.
 */
export async function account({ client, receipts }) {
  const lost = [];
  const doubled = [];
  const judge = (what, counts) => {
    for (const [no, id] of receipts) {
      const found = counts.get(id) ?? 0;
      if (found === 0) lost.push(`${what} of ${no}`);
      if (found > 1) doubled.push(`${what} of ${no}: ${found}`);
    }
  };
  judge('version', await countsOf(client, 'select report_id as id from report_intake.report_version'));
  judge(
    'leaf',
    await countsOf(client, `select subject_id as id from audit.leaf where deed = 'report-intake.submit-report'`),
  );
  for (const { consumer, sql } of EFFECTS) judge(`${consumer}'s row`, await countsOf(client, sql));
  const twice = await client.query(
    'select report_no from report_intake.report group by agency_id, report_no having count(*) > 1',
  );
  doubled.push(...twice.rows.map((row) => `report ${row.report_no}`));
  const dead = await deadLetters(client);
  return { lost, doubled: [...doubled, ...(await doubledRuns(client))], deadLetters: dead };
}

async function countsOf(client, sql) {
  const { rows } = await client.query(`select id::text, count(*)::int as n from (${sql}) as found group by 1`);
  return new Map(rows.map((row) => [row.id, row.n]));
}

/** A leaf's id is its event's: the same event applied twice would show as two leaves of one deed and state. */
async function doubledRuns(client) {
  const { rows } = await client.query(
    `select deed, subject_id from audit.leaf where deed = 'report-intake.submit-report' group by 1, 2 having count(*) > 1`,
  );
  return rows.map((row) => `deed on ${row.subject_id}`);
}

async function deadLetters(client) {
  let all = 0;
  for (const schema of ['identity', 'screening', 'reviews', 'report_intake', 'calendar', 'audit']) {
    all += (await client.query(`select count(*)::int as n from ${schema}.dead_letter`)).rows[0].n;
  }
  return all;
}

/** Whether every outbox is empty and every accepted report has reached its consumers. */
export async function isSettled(client) {
  const waiting = [];
  for (const schema of [
    'identity',
    'agency_registry',
    'report_intake',
    'screening',
    'reviews',
    'misconduct',
    'calendar',
    'audit',
  ]) {
    waiting.push(`select count(*) as n from ${schema}.outbox where published_at is null`);
  }
  const unsent = await client.query(`select sum(n)::int as n from (${waiting.join(' union all ')}) as w`);
  if (unsent.rows[0].n > 0) return false;
  const sent = await countOf(client, `report_intake.outbox where subject = 'report-intake.report-accepted.v1'`);
  for (const { consumer } of EFFECTS) {
    if ((await countOf(client, `${consumer}.inbox where handler = 'WhenReportAccepted'`)) < sent) return false;
  }
  const deeds = await countOf(client, `report_intake.outbox where subject = 'report-intake.deed-done.v1'`);
  return (await countOf(client, `audit.leaf where service = 'report-intake'`)) >= deeds;
}

async function countOf(client, fromWhere) {
  return (await client.query(`select count(*)::int as n from ${fromWhere}`)).rows[0].n;
}
