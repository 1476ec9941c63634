import {
  acceptDetermination,
  addExpert,
  allocateFee,
  closeDetermination,
  declareInterest,
  drawPanel,
  examineAspect,
  giveOpinion,
  pauseExamination,
  startExamining,
  type DeterminationView,
  type OfficerCaller,
} from '#contracts';
import { ReviewStory, World } from '#testing';
import { service } from '../service.js';

const reason = '材料齐全，属于本委员会受理范围';

describe('the expert committee', () => {
  let world: World;
  let story: ReviewStory;
  let determination: DeterminationView;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  afterAll(() => world.stop());
  beforeEach(async () => {
    story = new ReviewStory(world);
    determination = await story.determination();
  });
  const deedsOf = (as: OfficerCaller, expertId: string) => {
    const target = determination.id;
    const [aspect] = story.aspects();
    if (!aspect) throw new Error('no aspect');
    return [
      () => world.ask(acceptDetermination, { as, target, body: { decision: 'accept', reason } }),
      () => world.ask(declareInterest, { as, target, body: { expertId, reason } }),
      () => world.ask(drawPanel, { as, target, body: { size: 3 } }),
      () => world.ask(startExamining, { as, target, body: { independent: [expertId] } }),
      () => world.ask(examineAspect, { as, target, body: aspect }),
      () => world.ask(pauseExamination, { as, target, body: { ground: 'force-majeure', reason, until: '2026-12-31' } }),
      () => world.ask(giveOpinion, { as, target, body: { outcome: 'maintained', signers: [expertId] } }),
      () => world.ask(allocateFee, { as, target, body: { basis: '收费标准' } }),
      () => world.ask(closeDetermination, { as, target }),
    ];
  };

  it('is never the client, whatever its level', async () => {
    const { id } = await story.expert('law');
    const client: OfficerCaller = { ...story.secretary, organId: 'nanguan', covers: ['nanguan'] };
    for (const deed of deedsOf(client, id)) await expect(deed()).rejects.toMatchObject({ code: 'organ-is-client' });
  });

  it('is no county’s: none keeps a roster, accepts, draws or enters an opinion', async () => {
    const { id } = await story.expert('law');
    const county: OfficerCaller = {
      ...story.secretary,
      organId: 'nanguan-housing',
      organLevel: 'county',
      covers: ['nanguan-housing'],
    };
    const body = { name: '欧阳明哲', field: 'law' as const, termFrom: '2026-01-01', termTo: '2028-12-31' };
    const add = () => world.ask(addExpert, { as: county, body });
    for (const deed of [add, ...deedsOf(county, id)]) {
      await expect(deed()).rejects.toMatchObject({ code: 'organ-below-prefecture' });
    }
  });

  it('has its experts’ names in no column in clear, and still answers a repeated request by name', async () => {
    const name = '司马昭宁';
    const body = { name, field: 'law' as const, termFrom: '2026-01-01', termTo: '2028-12-31' };
    const twins = [1, 2].map(() => world.ask(addExpert, { as: story.secretary, body, key: determination.id }));
    const [first, second] = await Promise.all(twins);
    expect(first).toMatchObject({ name });
    expect(second).toEqual(first);
    for (const field of ['appraiser', 'appraiser', 'land', 'appraiser'] as const) await story.expert(field, { name });
    const ask = { as: story.secretary, target: determination.id };
    const { panel } = await world.ask(drawPanel, { ...ask, body: { size: 3 } });
    expect(panel?.members.map((member) => member.name)).toEqual([name, name, name]);
    const stranger = await story.expert('price', { name });
    await world.ask(declareInterest, { ...ask, body: { expertId: stranger.id, reason } });
    expect(await tablesHolding(name)).toEqual([]);
    expect(await tablesHolding(determination.id)).toEqual(expect.arrayContaining(['determination', 'idempotency']));
  });

  /** Tables of the service with the text in any column of any row. */
  async function tablesHolding(text: string): Promise<string[]> {
    const tables = await world.rows<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'reviews'",
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const sql = `select 1 from reviews."${name}" as t where position($1 in to_jsonb(t)::text) > 0 limit 1`;
      if ((await world.rows(sql, [text])).length > 0) found.push(name);
    }
    return found;
  }
});
