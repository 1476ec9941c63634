import {
  getProjectScreening,
  previewScreening,
  projectChanged,
  reportAccepted,
  type Caller,
  type PreviewScreening,
  type ReportAccepted,
  type ScreeningPreview,
} from '#contracts';
import { anAgencyCaller, anOfficer, aProjectChanged, aProjectOfReports, eventually, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const projectId = randomUUID();
const homes = aProjectOfReports({ projectId, homes: 401 });
const [newHome, ...known] = homes;
if (!newHome) throw new Error('no home');
const agency = anAgencyCaller(newHome.agencyId);
const reader = anOfficer(['clerk'], ['nanguan']);
const organs = { organId: 'nanguan', regulatorOrganId: 'nanguan-housing' };

/** What an agency would ask about a report it has yet to hand in. */
function bodyOf({ facts }: ReportAccepted, factor = 1): PreviewScreening {
  return {
    projectId,
    use: facts.use,
    structure: facts.structure,
    areaSqm: facts.areaSqm,
    builtYear: facts.builtYear,
    floor: facts.floor,
    floors: facts.floors,
    blockNo: facts.blockNo,
    buildingNo: facts.buildingNo,
    ...(facts.orientation ? { orientation: facts.orientation } : {}),
    ...(facts.decoration ? { decoration: facts.decoration } : {}),
    ...(facts.position ? { position: facts.position } : {}),
    unitPriceYuan: Math.round(facts.unitPriceYuan * factor),
  };
}

describe('a preview before submission', () => {
  let world: World;
  const preview = (body: PreviewScreening, as: Caller = agency) => world.ask(previewScreening, { as, body });
  const screened = (n: number) =>
    eventually(async () => {
      const screening = await world.ask(getProjectScreening, { as: reader, target: projectId }).catch(() => null);
      return screening?.upToDate === true && screening.n === n && screening;
    }, 60_000);
  const appointed = (
    agencyIds: string[],
    version: number,
    span: { from: string; to?: string } = { from: '2026-03-05' },
  ) =>
    world.publish(
      projectChanged,
      aProjectChanged({
        ...organs,
        projectId,
        version,
        appointments: agencyIds.map((agencyId) => ({ agencyId, appraiserIds: [], ...span })),
      }),
    );
  const heard = (version: number) =>
    eventually(async () => {
      const rows = await world.rows('select 1 from screening.known_project where project_id = $1 and version = $2', [
        projectId,
        version,
      ]);
      return rows.length > 0;
    });

  beforeAll(async () => {
    world = await World.start(service);
    world.setDay('2026-06-20');
    await appointed([newHome.agencyId], 2);
    await appointed([], 1);
    await heard(2);
  }, 60_000);
  afterAll(() => world.stop());

  it('is for agencies appointed to the project today, whatever the project', async () => {
    const [stranger, officer] = [anAgencyCaller(randomUUID()), anOfficer(['reviewer'], ['nanguan'])];
    const refused = { code: 'not-appointed-here', pointer: '/projectId' };
    await expect(preview(bodyOf(newHome), stranger)).rejects.toMatchObject(refused);
    await expect(preview({ ...bodyOf(newHome), projectId: randomUUID() })).rejects.toMatchObject(refused);
    await expect(preview(bodyOf(newHome), officer)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(preview(bodyOf(newHome), { ...agency, scopes: ['reports:read'] })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  it('waits for the first screening of the project', async () => {
    await expect(preview(bodyOf(newHome))).rejects.toMatchObject({ code: 'project-not-screened' });
    for (const one of known) await world.publish(reportAccepted, one);
    await screened(400);
  }, 90_000);

  it('finds nothing in a usual value, and says what it expects', async () => {
    const seen = await preview(bodyOf(newHome));
    expect(seen).toMatchObject({ verdict: 'usual', contested: false });
    const { expectedUnitPriceYuan = NaN, usualRange } = seen;
    expect(Math.abs(newHome.facts.unitPriceYuan / expectedUnitPriceYuan - 1)).toBeLessThan(0.12);
    expect(usualRange?.low).toBeLessThan(expectedUnitPriceYuan);
    expect(usualRange?.high).toBeGreaterThan(expectedUnitPriceYuan);
    expect(seen.sentence.zh).toContain(`预计${expectedUnitPriceYuan}元/㎡`);
  });

  it.each([
    [1.3, 'escalate', '高'],
    [0.7, 'escalate', '低'],
  ])('warns of a value that is %d times the usual one', async (factor, verdict, word) => {
    const seen = await preview(bodyOf(newHome, factor));
    expect(seen.verdict).toBe(verdict);
    expect(seen.sentence.zh).toContain(`本次评估单价${word}`);
    expect(Math.sign(seen.z ?? 0)).toBe(factor > 1 ? 1 : -1);
  });

  it('shows like homes without saying whose they are', async () => {
    const { likeHomes } = await preview(bodyOf(newHome));
    expect(likeHomes).toHaveLength(5);
    for (const home of likeHomes) expect(home.maskedAddress).toMatch(/^.?\*\*$/);
    expect(JSON.stringify(likeHomes)).not.toMatch(/[0-9a-f]{8}-/);
  });

  it('does not judge what it has nothing like', async () => {
    const shop = { ...bodyOf(newHome), use: 'industrial' };
    const seen = await preview(shop);
    expect(seen).toMatchObject({ verdict: 'cannot-judge', likeHomes: [] });
    expect(seen.expectedUnitPriceYuan).toBeUndefined();
  });

  it('is less sure of a home it is told less of, and does not judge one it is told next to nothing of', async () => {
    const less = bodyOf(newHome);
    delete less.orientation;
    const width = ({ usualRange }: ScreeningPreview) => (usualRange?.high ?? NaN) / (usualRange?.low ?? NaN);
    expect(width(await preview(less))).toBeGreaterThan(width(await preview(bodyOf(newHome))));
    const { use, structure, areaSqm, unitPriceYuan } = less;
    expect((await preview({ projectId, use, structure, areaSqm, unitPriceYuan })).verdict).toBe('cannot-judge');
  });

  it('foretells what screening then finds, once the report is in', async () => {
    const foretold = await preview(bodyOf(newHome, 1.2));
    const facts = { ...newHome.facts, unitPriceYuan: bodyOf(newHome, 1.2).unitPriceYuan };
    await world.publish(reportAccepted, { ...newHome, facts });
    const { runId } = await screened(401);
    const [row] = await world.rows<{ z: number; expected: number }>(
      `select home.z, home.expected from screening.run_scores s
       cross join unnest(s.report_ids, s.z, s.expected) as home(report_id, z, expected)
       where s.run_id = $1 and home.report_id = $2`,
      [runId, newHome.reportId],
    );
    expect(Math.abs((foretold.expectedUnitPriceYuan ?? NaN) / (row?.expected ?? NaN) - 1)).toBeLessThan(0.01);
    expect(Math.abs((foretold.z ?? NaN) - (row?.z ?? NaN))).toBeLessThan(0.5);
    expect((await preview(bodyOf(newHome))).runId).toBe(runId);
  });

  it('keeps nothing', async () => {
    const count = async () => {
      const tables = ['valuation_fact', 'screen_run', 'flag', 'outbox', 'idempotency'];
      return Promise.all(tables.map((table) => world.rows(`select count(*) from screening.${table}`)));
    };
    const before = await count();
    await preview(bodyOf(newHome, 1.5));
    expect(await count()).toEqual(before);
  });

  it('ends with the appointment', async () => {
    await appointed([newHome.agencyId], 3, { from: '2026-03-05', to: '2026-06-19' });
    await heard(3);
    await expect(preview(bodyOf(newHome))).rejects.toMatchObject({ code: 'not-appointed-here' });
  });
});
