import { findAgencyRecords, getRecord, publishRecord, replyToRecord, type PublishRecord } from '#contracts';
import { anAgencyCaller, RecordStory, World, type CaseStory } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const decidedOn = '2026-05-09';

describe('an entry as everybody reads it', () => {
  let world: World;
  let entries: RecordStory;
  let story: CaseStory;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  beforeEach(async () => {
    entries = new RecordStory(world);
    story = entries.case;
    await story.partiesAreKnown();
  });
  afterAll(() => world.stop());

  const publish = (target: string, change: Partial<PublishRecord> = {}) => entries.publish(target, decidedOn, change);
  const decided = () => entries.decided('2026-04-28', decidedOn);
  const shown = async () => (await world.ask(findAgencyRecords, { target: story.agencyId })).items;

  it('becomes public with a repair notice served together with the decision, and not without', async () => {
    const id = await decided();
    const { decisionNo, publicFacts, severityClass } = {
      ...(await publish(await decided())),
      publicFacts: '价值时点与公告日不一致，涉及三户。',
    };
    const body = { severityClass, decisionNo, decidedOn, publicFacts };
    await expect(world.ask(publishRecord, { as: story.approver, target: id, body })).rejects.toMatchObject({
      code: 'repair-notice-missing',
      pointer: '/repairNotice',
    });
    const early = { repairNotice: { servedOn: '2026-05-08', evidenceSha256: 'cd'.repeat(32) } };
    await expect(publish(id, early)).rejects.toMatchObject({
      code: 'day-out-of-range',
      pointer: '/repairNotice/servedOn',
    });
  });

  it('cites a source for every field, and holds none that is for the organ alone', async () => {
    const record = await publish(await decided());
    const everybody = await world.ask(getRecord, { target: record.id });
    const cited = everybody.sources.flatMap(({ fields }) => fields);
    expect(cited.toSorted()).toEqual(
      Object.keys(everybody)
        .filter((field) => field !== 'sources')
        .toSorted(),
    );
    const { source } = everybody.sources.find(({ fields }) => fields.includes('severityClass')) ?? {};
    expect(source?.zh).toContain('长征罚决〔2026〕12号');
    for (const inside of ['signatoryId', 'caseId', 'repairNotice', 'tenant'])
      expect(everybody).not.toHaveProperty(inside);
  });

  it('shows the agency’s own reply beside it, and keeps what stood there', async () => {
    const record = await publish(await decided());
    const reply = (text: string, as = story.agency) =>
      world.ask(replyToRecord, { as, target: record.id, body: { text } });
    await expect(reply('联系人13812345678。')).rejects.toMatchObject({
      code: 'public-text-personal',
      pointer: '/text',
    });
    await expect(reply('他人所述。', anAgencyCaller(randomUUID()))).rejects.toMatchObject({ code: 'not-found' });
    await reply('三份报告已于三日内更正。');
    expect(await reply('三份报告已更正并重新送达。')).toMatchObject({
      reply: '三份报告已更正并重新送达。',
      version: 4,
    });
    const [shownNow] = await shown();
    expect(shownNow?.reply).toBe('三份报告已更正并重新送达。');
    const steps = await world.rows<{ content: object }>(
      `select content from misconduct.proceeding_step where subject_id = $1 and deed = 'reply' order by version`,
      [record.id],
    );
    expect(steps.map(({ content }) => content)).toMatchObject([
      { before: null, after: '三份报告已于三日内更正。' },
      { before: '三份报告已于三日内更正。' },
    ]);
  });
});
