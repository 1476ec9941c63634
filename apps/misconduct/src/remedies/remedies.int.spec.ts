import {
  acceptPenaltyRemedy,
  endPenaltyRemedy,
  explainRecordChange,
  filePenaltyRemedy,
  findPenaltyRemedies,
  findRecordChanges,
  getRecord,
  getRecordFile,
  recordChanged,
  type PenaltyName,
} from '#contracts';
import { anOfficer, eventually, RecordStory, World } from '#testing';
import { service } from '../service.js';

const decidedOn = '2026-05-09';
const aFiling = (filedOn: string) => ({
  kind: 'reconsideration' as const,
  filedOn,
  heardBy: '吉林省住房和城乡建设厅',
  evidenceSha256: 'cd'.repeat(32),
});

describe('a remedy against a penalty', () => {
  let world: World;
  let story: RecordStory;
  let recordId: string;
  let caseId: string;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  beforeEach(async () => {
    story = new RecordStory(world);
    await story.case.partiesAreKnown();
    const entered = await story.published('2026-04-28', decidedOn);
    [recordId, caseId] = [entered.record.id, entered.caseId];
  });
  afterAll(() => world.stop());

  const shown = () => world.ask(getRecord, { target: recordId });
  const standing = async () => (await shown()).remedyStanding;
  const deadline = async (key: string, subjectId = caseId) => {
    const rows = await world.rows<{ due_on: string; state: string }>(
      `select due_on::text, state from misconduct.deadline where subject_id = $1 and key = $2 order by created_at desc`,
      [subjectId, key],
    );
    return rows[0];
  };
  const explain = (publicReason = '处罚决定已被依法撤销，撤回公示。', as = story.case.approver) =>
    world.ask(explainRecordChange, { as, target: recordId, body: { publicReason } });
  const changes = async () => {
    const { items } = await world.ask(findRecordChanges, { body: { agencyId: story.case.agencyId } });
    return items;
  };

  it('may be sought for sixty days and six months from service, and the entry says so', async () => {
    // Sixty days after 9 May 2026 is Wednesday, 8 July; six months is Monday, 9 November.
    expect(await deadline('D17')).toMatchObject({ due_on: '2026-07-08', state: 'open' });
    expect(await deadline('D18')).toMatchObject({ due_on: '2026-11-09', state: 'open' });
    expect(await standing()).toBe('pending');
    world.setDay('2026-11-10');
    expect(await standing()).toBe('final');
  });

  it('shows the entry as appealed while it is heard, and leaves it as it is where it is upheld', async () => {
    world.setDay('2026-06-30');
    const { id } = await story.fileRemedy(caseId, '2026-06-01');
    expect(await standing()).toBe('appealed');
    expect(await deadline('D17')).toMatchObject({ state: 'met' });
    await expect(story.fileRemedy(caseId, '2026-06-02')).rejects.toMatchObject({ code: 'remedy-open' });
    await expect(story.endRemedy(id, '2026-06-10')).rejects.toMatchObject({ code: 'transition-not-allowed' });
    await story.acceptRemedy(id, '2026-06-03');
    expect(await deadline('D20-reply')).toMatchObject({ state: 'open' });
    await story.endRemedy(id, '2026-06-20', { servedOn: '2026-06-22' });
    expect(await shown()).toMatchObject({ state: 'PUBLISHED', remedyStanding: 'pending' });
    expect(await deadline('D20-decide')).toMatchObject({ state: 'met' });
    // Nobody is chased for a reply to a remedy that is over.
    expect(await deadline('D20-reply')).toMatchObject({ state: 'cancelled' });
    // Fifteen days after 22 June 2026.
    expect(await deadline('D19')).toMatchObject({ due_on: '2026-07-07', state: 'open' });
  });

  it('that annuls the decision takes the entry back at once, and the organ owes a public reason within three working days', async () => {
    world.setDay('2026-07-31');
    await story.heard(caseId, ['2026-06-01', '2026-06-03', '2026-07-31'], { result: 'annul' });
    await expect(shown()).rejects.toMatchObject({ code: 'not-found' });
    expect(await deadline('D15', recordId)).toMatchObject({ due_on: '2026-08-05', state: 'open' });
    expect(await changes()).toEqual([]);
    await explain();
    expect(await deadline('D15', recordId)).toMatchObject({ state: 'met' });
    expect(await changes()).toMatchObject([{ recordId, outcome: 'annulled', explainedOn: '2026-07-31' }]);
    expect(JSON.stringify(await changes())).not.toContain('价值时点');
    await expect(explain()).rejects.toMatchObject({ code: 'record-not-changed' });
    const facts = await eventually(async () => {
      const all = (await world.published(recordChanged)).filter(({ body }) => body.recordId === recordId);
      return all.length === 2 && all;
    });
    expect(facts.map(({ body }) => body.state)).toEqual(['published', 'withdrawn']);
  });

  it('that lightens the penalty sets class and term anew, and both stay in the history', async () => {
    world.setDay('2026-07-31');
    await story.heard(caseId, ['2026-06-01', '2026-06-03', '2026-07-31'], { result: 'change', penalties: ['warning'] });
    await expect(shown()).rejects.toMatchObject({ code: 'not-found' });
    const own = await world.ask(getRecordFile, { as: story.case.agency, target: recordId });
    expect(own.record).toMatchObject({ state: 'UNPUBLISHED', severityClass: 'minor', change: { outcome: 'changed' } });
    expect(own.history.map(({ deed }) => deed)).toEqual(['open', 'publish', 'take-down']);
    expect(own.remedies).toMatchObject([{ state: 'CHANGED', penaltiesLeft: ['warning'] }]);
  });

  it('that leaves the class as it was leaves the term as it was, and is shown beside the entry', async () => {
    world.setDay('2026-07-31');
    const { expiresOn } = await shown();
    await story.heard(caseId, ['2026-06-01', '2026-06-03', '2026-07-31'], {
      result: 'change',
      penalties: ['fine'],
      fineYuan: 5_000,
    });
    await explain('罚款数额经复议变更。');
    const change = { outcome: 'changed', on: '2026-07-31', publicReason: '罚款数额经复议变更。' };
    expect(await shown()).toMatchObject({ state: 'PUBLISHED', severityClass: 'ordinary', expiresOn, change });
  });

  it('names the penalties that are left where they were changed, and nowhere else', async () => {
    world.setDay('2026-07-31');
    const { id } = await story.fileRemedy(caseId, '2026-06-01');
    await story.acceptRemedy(id, '2026-06-03');
    const unfit = { code: 'penalties-do-not-fit', pointer: '/penalties' };
    await expect(story.endRemedy(id, '2026-07-31', { result: 'change' })).rejects.toMatchObject(unfit);
    await expect(story.endRemedy(id, '2026-07-31', { penalties: [] })).rejects.toMatchObject(unfit);
    await expect(story.endRemedy(id, '2026-08-01')).rejects.toMatchObject({ code: 'day-out-of-range', pointer: '/on' });
    expect(await standing()).toBe('appealed');
  });

  it('is put on file though it is late: whoever hears it says whether it is heard', async () => {
    world.setDay('2026-08-03');
    const late = await story.fileRemedy(caseId, '2026-08-03');
    expect(late).toMatchObject({ late: true, state: 'FILED' });
    expect(await deadline('D17')).toMatchObject({ state: 'met-late' });
    await story.acceptRemedy(late.id, '2026-08-03', false);
    expect(await standing()).toBe('pending');
    const { items } = await world.ask(findPenaltyRemedies, { as: story.case.agency, target: caseId });
    expect(items).toMatchObject([{ state: 'NOT_ACCEPTED', late: true }]);
  });

  it('needs a decision, made by the day it is filed', async () => {
    const { id } = await story.case.noticed('2026-06-01');
    await expect(story.fileRemedy(id, '2026-06-01')).rejects.toMatchObject({ code: 'remedy-without-decision' });
    await expect(story.fileRemedy(caseId, '2026-05-08')).rejects.toMatchObject({
      code: 'day-out-of-range',
      pointer: '/filedOn',
    });
  });

  it('keeps repair waiting while it is heard', async () => {
    world.setDay('2026-08-10');
    await story.fileRemedy(caseId, '2026-08-10', { kind: 'suit', heardBy: '长春铁路运输法院' });
    await expect(story.applyForRepair(recordId)).rejects.toMatchObject({
      code: 'repair-not-eligible',
      details: { missing: ['under-remedy'] },
    });
  });

  it('that annulled a decision leaves nothing to publish', async () => {
    const other = await story.decided('2026-06-01', '2026-06-30');
    await story.heard(other, ['2026-06-30', '2026-06-30', '2026-06-30'], { result: 'annul' });
    await expect(story.publish(other, '2026-06-30')).rejects.toMatchObject({ code: 'decision-annulled' });
  });

  it('that changed a decision leaves a class no graver than what is left, and is shown beside the entry', async () => {
    const changed = async (penalties: PenaltyName[]) => {
      const other = await story.decided('2026-06-01', '2026-06-30');
      await story.heard(other, ['2026-06-30', '2026-06-30', '2026-06-30'], { result: 'change', penalties });
      return other;
    };
    const warned = await changed(['warning']);
    const graver = { code: 'class-above-penalty', details: { highest: 'minor' } };
    await expect(story.publish(warned, '2026-06-30')).rejects.toMatchObject(graver);
    const entry = await story.publish(warned, '2026-06-30', { severityClass: 'minor' });
    expect(entry).toMatchObject({ state: 'UNPUBLISHED', change: { outcome: 'changed', on: '2026-06-30' } });
    const nothing = await changed([]);
    const unlistable = { code: 'no-penalty-left' };
    await expect(story.publish(nothing, '2026-06-30', { severityClass: 'minor' })).rejects.toMatchObject(unlistable);
  });

  it('counts by the last of two that changed the decision', async () => {
    const other = await story.decided('2026-06-01', '2026-06-30');
    world.setDay('2026-07-31');
    const changed = { result: 'change' as const };
    await story.heard(other, ['2026-07-01', '2026-07-02', '2026-07-10'], {
      ...changed,
      penalties: ['fine'],
      fineYuan: 5_000,
    });
    const { id } = await story.fileRemedy(other, '2026-07-12', { kind: 'suit', heardBy: '长春铁路运输法院' });
    await story.acceptRemedy(id, '2026-07-13');
    await story.endRemedy(id, '2026-07-31', { ...changed, penalties: ['warning'] });
    const graver = { code: 'class-above-penalty', details: { highest: 'minor' } };
    await expect(story.publish(other, '2026-06-30')).rejects.toMatchObject(graver);
  });

  it('filed before the entry is made counts from its first day, and no period runs a second time', async () => {
    const other = await story.decided('2026-06-01', '2026-06-30');
    const { id } = await story.fileRemedy(other, '2026-06-30');
    const entry = await story.publish(other, '2026-06-30');
    expect(entry.remedyStanding).toBe('appealed');
    expect(await deadline('D17', other)).toMatchObject({ state: 'met' });
    await story.acceptRemedy(id, '2026-06-30');
    await story.endRemedy(id, '2026-06-30');
    const counted = await world.rows('select open_remedies from misconduct.bad_conduct_record where id = $1', [
      entry.id,
    ]);
    expect(counted).toEqual([{ open_remedies: 0 }]);
    await story.fileRemedy(other, '2026-06-30', { kind: 'suit', heardBy: '长春铁路运输法院' });
    expect(await world.ask(getRecord, { target: entry.id })).toMatchObject({ remedyStanding: 'appealed' });
    const periods = await world.rows(
      `select key, state from misconduct.deadline where subject_id = $1 and key in ('D17', 'D18') order by key`,
      [other],
    );
    expect(periods).toEqual([
      { key: 'D17', state: 'met' },
      { key: 'D18', state: 'met' },
    ]);
  });

  it('is put on file by the organ that decided, not by the one that sent the case', async () => {
    const basis = '《资产评估法》第四十七条第五项';
    const found = { violationCode: 'A12', candidateBases: [basis], chosenBasis: basis };
    const { id: sent } = await story.case.noticed('2026-06-01', found);
    world.setDay('2026-06-30');
    await story.case.refer(sent);
    await story.case.decide(sent, {}, { as: story.case.authority });
    const covers = ['changchun', 'nanguan'];
    const prefecture = anOfficer(['case-officer', 'legal-reviewer'], covers, 'prefecture');
    await story.case.serve(sent, '2026-06-30', prefecture);
    const entry = await story.publish(sent, '2026-06-30', {}, { as: story.case.authority });
    const outside = { code: 'organ-outside-your-scope' };
    const filing = { as: anOfficer(['legal-reviewer']), target: sent, body: aFiling('2026-06-30') };
    await expect(world.ask(filePenaltyRemedy, filing)).rejects.toMatchObject(outside);
    const { id } = await story.fileRemedy(sent, '2026-06-30');
    await expect(story.acceptRemedy(id, '2026-06-30')).rejects.toMatchObject(outside);
    const body = { accepted: true, on: '2026-06-30', reason: '已收到受理通知书。' };
    await world.ask(acceptPenaltyRemedy, { as: prefecture, target: id, body });
    await expect(story.endRemedy(id, '2026-06-30', { result: 'annul' })).rejects.toMatchObject(outside);
    expect(await world.ask(getRecord, { target: entry.id })).toMatchObject({ state: 'PUBLISHED' });
    const end = { result: 'uphold' as const, on: '2026-06-30', documentNo: '吉府复决〔2026〕1号' };
    const upheld = { ...end, evidenceSha256: 'cd'.repeat(32) };
    const ended = await world.ask(endPenaltyRemedy, { as: prefecture, target: id, body: upheld });
    expect(ended).toMatchObject({ state: 'UPHELD' });
  });

  it('against what the county decided stays with the county while the entry is asked of another', async () => {
    const sent = await story.decided('2026-06-01', '2026-06-30');
    await story.case.refer(sent);
    const filing = { as: anOfficer(['legal-reviewer']), target: sent, body: aFiling('2026-06-30') };
    const { id } = await world.ask(filePenaltyRemedy, filing);
    expect(await story.acceptRemedy(id, '2026-06-30')).toMatchObject({ state: 'ACCEPTED' });
  });
});
