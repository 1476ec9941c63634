import type { FullRunView } from '#contracts';
import { seedCast, type Cast } from './cast.js';
import { WholeSystem } from './whole-system.js';

describe('the progress of a full run', () => {
  let system: WholeSystem;
  let cast: Cast;

  beforeAll(async () => {
    system = await WholeSystem.start();
    cast = await seedCast(system);
  }, 120_000);
  afterAll(() => system.stop());

  it('comes as server-sent events until the run has ended', async () => {
    const as = cast.officers.registrar;
    const { id } = await system.done<FullRunView>('POST', '/screening/full-runs', { as, body: { reason: '试运行' } });
    const answer = await system.send('GET', `/api/v1/screening/full-runs/${id}/events`, { as });
    expect(answer.headers['content-type']).toContain('text/event-stream');
    const told = [...answer.text.matchAll(/^event: progress\ndata: (.*)$/gm)].map(
      ([, data = '']) => JSON.parse(data) as FullRunView,
    );
    expect(told.at(-1)).toMatchObject({ id, state: 'ended', projects: 1, failed: 0 });
    const stranger = await system.send('GET', `/api/v1/screening/full-runs/${id}/events`, {
      as: cast.officers.otherCounty,
    });
    expect(stranger.status).toBe(404);
  });
});
