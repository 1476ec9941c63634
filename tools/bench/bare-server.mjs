import Fastify from 'fastify';
import pg from 'pg';

/**
 * The bare thing: fastify and pg in one process, the same body parsed, two inserts in one transaction, nothing else.
 * Started with DATABASE_URL and POOL; prints its port.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.POOL) });
const app = Fastify();

app.post('/reports', async (request, reply) => {
  const report = request.body;
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query(
      'insert into bare_report (project_id, report_no, household_no, body) values ($1, $2, $3, $4) returning id',
      [report.projectId, report.reportNo, report.household.householdNo, report],
    );
    await client.query('insert into bare_outbox (subject, body) values ($1, $2)', [
      'report-accepted',
      { id: rows[0].id },
    ]);
    await client.query('commit');
    return reply.code(201).send({ id: rows[0].id });
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
});

await app.listen({ host: '127.0.0.1', port: 0 });
process.send?.({ port: app.server.address().port });
