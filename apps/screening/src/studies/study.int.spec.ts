import {
  addStudyFacts,
  findStudyFlags,
  getStudy,
  openStudy,
  runStudy,
  type OpenStudy,
  type StudyFact,
  type StudyFlagPage,
  type StudyFlagView,
} from '#contracts';
import { anAgencyCaller, anOfficer, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const researcher = anOfficer(['reviewer'], ['nanguan-housing']);
const body: OpenStudy = { name: '卢卡斯县试验', source: 'spData, CC0', notes: '按 800 米网格比较', currency: 'USD' };

/** Homes of 100 m² in two cells, the north at 600 and the south at 900 a m², sold at 1.00 to 1.24 times the value. */
const facts: StudyFact[] = Array.from({ length: 50 }, (_, i) => {
  const unitPrice = (i % 2 === 0 ? 600 : 900) + (i % 5);
  const value = unitPrice * 100;
  const cellId = i % 2 === 0 ? 'north' : 'south';
  const salePrice = Math.round(value * (1 + (i % 25) / 100));
  return { ref: `h${i}`, use: 'residential', structure: 'wood', areaSqm: 100, unitPrice, value, cellId, salePrice };
});
const odd: StudyFact = {
  ref: 'odd',
  use: 'residential',
  structure: 'wood',
  areaSqm: 100,
  unitPrice: 900,
  value: 90_000,
  cellId: 'north',
};

describe('a study', () => {
  let world: World;
  let target: string;
  beforeAll(async () => {
    world = await World.start(service);
    target = (await world.ask(openStudy, { as: researcher, body })).id;
  }, 60_000);
  afterAll(() => world.stop());

  const add = (given: StudyFact[], key: string = randomUUID()) =>
    world.ask(addStudyFacts, { as: researcher, target, body: { facts: given }, key });
  const run = (study = target) => world.ask(runStudy, { as: researcher, target: study });

  it('is not run while empty', async () => {
    await expect(run()).rejects.toMatchObject({ code: 'study-empty' });
  });

  it('takes each home once, whatever is sent again', async () => {
    expect(await add(facts.slice(0, 30))).toMatchObject({ added: 30, known: 0, n: 30 });
    expect(await add(facts.slice(20))).toMatchObject({ added: 20, known: 10, n: 50 });
    const twins = await Promise.all([1, 2].map(() => add([odd], 'same-batch')));
    expect(twins).toEqual([twins[0], twins[0]]);
    expect(await world.ask(getStudy, { as: researcher, target })).toEqual({
      ...body,
      id: target,
      organId: 'nanguan-housing',
      n: 51,
    });
  });

  it('refuses a whole batch for one home with other figures', async () => {
    const fresh = { ...odd, ref: 'fresh' };
    const other = { ...odd, value: 90_001 };
    await expect(add([fresh, other])).rejects.toMatchObject({ code: 'study-fact-differs', pointer: '/facts/1' });
    expect((await world.ask(getStudy, { as: researcher, target })).n).toBe(51);
  });

  it('flags what is unusual in its own cell and reports appraised over sale', async () => {
    const answer = await run();
    expect(answer).toMatchObject({ n: 51, judged: 51, flagsHigh: 1, flagsLow: 0 });
    const ratios = facts.map(({ value, salePrice = 0 }) => value / salePrice).sort((a, b) => a - b);
    const median = ((ratios[24] ?? 0) + (ratios[25] ?? 0)) / 2;
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / 50;
    const spread = ratios.reduce((sum, ratio) => sum + Math.abs(ratio - median), 0) / 50;
    const total = (of: (fact: StudyFact) => number) => facts.reduce((sum, fact) => sum + of(fact), 0);
    const weighted = total(({ value }) => value) / total(({ salePrice = 0 }) => salePrice);
    expect(answer.ratio?.n).toBe(50);
    expect(answer.ratio?.median).toBeCloseTo(median, 12);
    expect(answer.ratio?.mean).toBeCloseTo(mean, 12);
    expect(answer.ratio?.weighted).toBeCloseTo(weighted, 12);
    expect(answer.ratio?.cod).toBeCloseTo((100 * spread) / median, 10);
    expect(answer.ratio?.prd).toBeCloseTo(mean / weighted, 12);
    const { items } = await world.ask(findStudyFlags, { as: researcher, target });
    expect(items).toEqual([
      expect.objectContaining({
        ref: 'odd',
        cellId: 'north',
        direction: 'high',
        unitPrice: 900,
        level: 3,
      }),
    ]);
  });

  it('answers with the run on file while the facts stay the same, and runs anew after', async () => {
    const [first, second] = [await run(), await run()];
    expect(second).toEqual(first);
    await add([{ ...odd, ref: 'odd-2', unitPrice: 300, value: 30_000, cellId: 'south' }]);
    const third = await run();
    expect(third.id).not.toBe(first.id);
    expect(third).toMatchObject({ n: 52, flagsHigh: 1, flagsLow: 1 });
  });

  it('gives each flag once over pages', async () => {
    const found: StudyFlagView[] = [];
    let cursor: string | null = null;
    do {
      const page: StudyFlagPage = await world.ask(findStudyFlags, {
        as: researcher,
        target,
        body: { limit: 1, ...(cursor ? { cursor } : {}) },
      });
      found.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    expect(found.map(({ ref }) => ref).sort()).toEqual(['odd', 'odd-2']);
  });

  it('is closed to agencies, clerks and officers elsewhere', async () => {
    for (const as of [anAgencyCaller(randomUUID()), anOfficer(['clerk'], ['nanguan-housing']), undefined]) {
      await expect(world.ask(openStudy, { ...(as ? { as } : {}), body })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    }
    const elsewhere = anOfficer(['reviewer'], ['gongzhuling']);
    const asked = { as: elsewhere, target };
    for (const ask of [
      () => world.ask(addStudyFacts, { ...asked, body: { facts } }),
      () => world.ask(runStudy, asked),
      () => world.ask(getStudy, asked),
      () => world.ask(findStudyFlags, asked),
    ]) {
      await expect(ask()).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  it('compares all homes with each other where none has a cell, and has no ratio without sales', async () => {
    const { id } = await world.ask(openStudy, { as: researcher, body });
    const placeless = Array.from({ length: 12 }, (_, i): StudyFact => {
      const unitPrice = i === 0 ? 500 : 1000;
      return { ref: `p${i}`, use: 'residential', structure: 'brick', areaSqm: 80, unitPrice, value: unitPrice * 80 };
    });
    await world.ask(addStudyFacts, { as: researcher, target: id, body: { facts: placeless } });
    const answer = await run(id);
    expect(answer).toMatchObject({ n: 12, judged: 12, flagsHigh: 0, flagsLow: 1 });
    expect(answer.ratio).toBeUndefined();
  });
});
