import {
  disposeFlag,
  findFlags,
  flagsChanged,
  getFlag,
  getLikeHomes,
  getProjectScreening,
  replayFlag,
  reportAccepted,
  type ComparableFact,
  type FlagView,
  type ReportAccepted,
} from '#contracts';
import { aHousehold, anAgencyCaller, anOfficer, aReportAccepted, eventually, World } from '#testing';
import { jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

// Every step waits for a project to be screened.
jest.setTimeout(60_000);

const supervisor = anOfficer(['reviewer'], ['nanguan-housing']);
const comparable = (comparableNo: string, priceYuanPerSqm = 8000): ComparableFact => ({
  comparableNo,
  transactionOn: '2025-11-15',
  priceYuanPerSqm,
  areaSqm: 80.5,
});
const photo = (): string => randomUUID().replaceAll('-', '').repeat(2);

type Contents = Partial<Pick<ReportAccepted['facts'], 'comparables' | 'photos' | 'buildingNo'>>;

function aReportWith(contents: Contents, rest: Partial<ReportAccepted> = {}): ReportAccepted {
  const report = aReportAccepted(rest);
  return { ...report, facts: { ...report.facts, ...contents } };
}

const nextVersion = (report: ReportAccepted, contents: Contents): ReportAccepted => ({
  ...report,
  version: report.version + 1,
  facts: { ...report.facts, ...contents },
});

describe('the contents of a report, held against those of all others', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  afterAll(() => world.stop());

  const tell = async (...reports: ReportAccepted[]): Promise<void> => {
    for (const report of reports) await world.publish(reportAccepted, report);
  };

  /** Once every version told so far has been screened. */
  const screened = (...reports: ReportAccepted[]) =>
    eventually(async () => {
      const seen = await world.rows<{ n: string }>(
        `select count(*) as n from screening.valuation_fact f
         join unnest($1::uuid[], $2::int[]) told(id, version) on f.report_id = told.id and f.version >= told.version`,
        [reports.map(({ reportId }) => reportId), reports.map(({ version }) => version)],
      );
      const waiting = await world.rows('select 1 from screening.project_screen where dirty_since is not null');
      return Number(seen[0]?.n) === reports.length && waiting.length === 0;
    }, 30_000);

  const contentFlags = async ({ projectId, reportId }: ReportAccepted): Promise<FlagView[]> => {
    const { items } = await world.ask(findFlags, { as: supervisor, body: { projectId, limit: 200 } });
    return items.filter((flag) => flag.reportId === reportId && flag.direction === undefined);
  };

  const told = async (...reports: ReportAccepted[]): Promise<void> => {
    await tell(...reports);
    await screened(...reports);
  };

  it('asks the report that tells a comparable unlike two others of another project, and neither of them', async () => {
    const no = randomUUID();
    const [one, two] = [aReportWith({ comparables: [comparable(no)] }), aReportWith({ comparables: [comparable(no)] })];
    const odd = aReportWith({ comparables: [comparable(no, 8100), comparable(randomUUID())] });
    await told(one, two, odd);
    const [flag, ...more] = await contentFlags(odd);
    expect(more).toEqual([]);
    expect(flag).toMatchObject({
      subjectKind: 'report',
      reportId: odd.reportId,
      agencyId: odd.agencyId,
      code: 'comparable-told-differently',
      level: 2,
      state: 'open',
      evidence: {
        reason: { code: 'SC01' },
        contradictions: [
          {
            comparableNo: no,
            facts: [
              {
                fact: 'priceYuanPerSqm',
                told: '8100',
                elsewhere: [{ told: '8000', reportIds: [one.reportId, two.reportId].sort() }],
              },
            ],
          },
        ],
      },
    });
    expect(flag?.evidence.sentence.zh).toContain('成交单价(元/㎡)记为8100，另有2份报告记为8000');
    expect(await contentFlags(one)).toEqual([]);
    expect(await contentFlags(two)).toEqual([]);
  });

  it('asks an old report again when a new one, elsewhere, comes to contradict it; and clears it when that is put right', async () => {
    const no = randomUUID();
    const old = aReportWith({ comparables: [comparable(no)] });
    await told(old);
    expect(await contentFlags(old)).toEqual([]);
    const later = aReportWith({ comparables: [comparable(no, 8100)] });
    await told(later);
    expect([...(await contentFlags(old)), ...(await contentFlags(later))]).toMatchObject([
      { state: 'open', reportId: old.reportId },
      { state: 'open', reportId: later.reportId },
    ]);
    await told(nextVersion(later, { comparables: [comparable(no)] }));
    expect([...(await contentFlags(old)), ...(await contentFlags(later))].map(({ state }) => state)).toEqual([
      'cleared',
      'cleared',
    ]);
    const facts = (await world.published(flagsChanged)).filter(({ body }) => body.projectId === old.projectId);
    expect(facts.map(({ body: { raised, cleared } }) => [raised, cleared])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('changes nothing when the same report is told again, nor when an older version comes late', async () => {
    const no = randomUUID();
    const [one, odd] = [
      aReportWith({ comparables: [comparable(no)] }),
      aReportWith({ comparables: [comparable(no, 8100)] }, { version: 2 }),
    ];
    await told(one, odd);
    const before = await contentFlags(odd);
    expect(before).toHaveLength(1);
    const eventId = randomUUID();
    await world.publish(reportAccepted, odd, eventId);
    await world.publish(reportAccepted, odd, eventId);
    await told(odd, { ...odd, version: 1, facts: { ...odd.facts, comparables: [comparable(no)] } });
    const marker = aReportWith({});
    await told(marker);
    expect(await contentFlags(odd)).toEqual(before);
    const uses = await world.rows('select 1 from screening.comparable_use where report_id = $1', [odd.reportId]);
    expect(uses).toHaveLength(1);
  });

  it('finds a photograph that stands for homes of two buildings, and none within one', async () => {
    const [shared, ofBuilding] = [photo(), photo()];
    const projectId = randomUUID();
    const [one, neighbour] = [
      aReportWith({ photos: [shared, ofBuilding], buildingNo: '1' }, { projectId }),
      aReportWith({ photos: [ofBuilding], buildingNo: '1' }, { projectId }),
    ];
    const other = aReportWith({ photos: [shared], buildingNo: '2' }, { projectId });
    await told(one, neighbour, other);
    expect(await contentFlags(one)).toMatchObject([
      {
        code: 'photo-of-other-building',
        evidence: { reason: { code: 'SC03' }, sharedPhotos: [{ sha256: shared, reportIds: [other.reportId] }] },
      },
    ]);
    expect(await contentFlags(neighbour)).toEqual([]);
    expect(await contentFlags(other)).toHaveLength(1);
    await told(nextVersion(other, { photos: [photo()] }));
    expect((await contentFlags(one)).map(({ state }) => state)).toEqual(['cleared']);
  });

  it('takes a picture in more than fifty reports for a plate of the project', async () => {
    const plate = photo();
    const projectId = randomUUID();
    const reports = Array.from({ length: 51 }, (_, i) =>
      aReportWith({ photos: [plate], buildingNo: String(i) }, { projectId }),
    );
    const [first, ...others] = reports;
    if (!first) throw new Error('no report');
    await told(...others);
    const { items } = await world.ask(findFlags, { as: supervisor, body: { projectId, limit: 200 } });
    expect(items.filter(({ code }) => code === 'photo-of-other-building')).toHaveLength(50);
    await told(first);
    const after = await world.ask(findFlags, { as: supervisor, body: { projectId, limit: 200, state: 'open' } });
    expect(after.items.filter(({ code }) => code === 'photo-of-other-building')).toEqual([]);
  }, 60_000);

  it('keeps what is live and what a key tries out apart', async () => {
    const no = randomUUID();
    const live = aReportWith({ comparables: [comparable(no)] });
    const agencyId = randomUUID();
    await told(live);
    await world.rows(
      `insert into screening.comparable_use (report_id, place, tenant, project_id, comparable_no, transaction_on,
         price_yuan_per_sqm, area_sqm)
       values ($1, 1, $2, $3, $4, '2025-11-15', 1, 1)`,
      [randomUUID(), `test:${agencyId}`, randomUUID(), no],
    );
    await told(nextVersion(live, { comparables: [comparable(no, 8001)] }));
    expect(await contentFlags(live)).toEqual([]);
  });

  describe('a flag on contents', () => {
    const no = randomUUID();
    const shared = photo();
    const one = aReportWith({ comparables: [comparable(no)], photos: [shared], buildingNo: '1' });
    const two = aReportWith({ comparables: [comparable(no)], buildingNo: '2' });
    const odd = aReportWith({ comparables: [comparable(no, 8100)], photos: [shared], buildingNo: '3' });
    let flags: FlagView[];
    beforeAll(async () => {
      await told(one, two, odd);
      flags = await contentFlags(odd);
    });

    it('computes again to the last letter, even after all reports have moved on', async () => {
      expect(flags.map(({ code }) => code).sort()).toEqual(['comparable-told-differently', 'photo-of-other-building']);
      const replay = async () => {
        for (const { id, evidence } of flags) {
          const answer = await world.ask(replayFlag, { as: supervisor, target: id });
          expect(answer).toMatchObject({ same: true, said: evidence, recomputed: evidence });
        }
      };
      await replay();
      await told(...[one, two, odd].map((report) => nextVersion(report, { comparables: [], photos: [] })));
      expect((await contentFlags(odd)).map(({ state }) => state)).toEqual(['cleared', 'cleared']);
      await replay();
      await told(...[one, two, odd].map((report) => ({ ...report, version: 3 })));
      expect((await contentFlags(odd)).map(({ state }) => state)).toEqual(['open', 'open']);
    });

    it('keeps its disposition when a further report agrees with the others, and loses it when it says something else', async () => {
      const [flag] = (await contentFlags(odd)).filter(({ code }) => code === 'comparable-told-differently');
      const body = { outcome: 'confirmed' as const, reason: '成交单价抄录有误。' };
      const { id } = await world.ask(disposeFlag, { as: supervisor, target: flag?.id ?? '', body });
      await told(aReportWith({ comparables: [comparable(no)] }));
      const kept = await world.ask(getFlag, { as: anAgencyCaller(odd.agencyId), target: id });
      expect(kept.disposition).toMatchObject(body);
      expect(kept.evidence.sentence.en).toContain('3 other report(s)');
      const household = { as: aHousehold(odd.reportId), target: odd.reportId };
      expect((await world.ask(getLikeHomes, household)).disposedFlags).toMatchObject([
        { sentence: kept.evidence.sentence, disposition: body },
      ]);
      await told({ ...odd, version: 4, facts: { ...odd.facts, comparables: [comparable(no, 8200)] } });
      expect((await world.ask(getFlag, { as: supervisor, target: id })).disposition).toBeUndefined();
    });

    it('counts as no flag on a value', async () => {
      const screening = await world.ask(getProjectScreening, { as: supervisor, target: odd.projectId });
      expect(screening).toMatchObject({ flagsHigh: 0, flagsLow: 0, upToDate: true });
    });
  });
});
