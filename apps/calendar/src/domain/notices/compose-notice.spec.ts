import { composeNotice, type NoticeFacts } from './compose-notice.js';

const facts: NoticeFacts = {
  stage: 'reminder',
  stageOn: '2026-05-08',
  dueOn: '2026-05-11',
  key: 'D04',
  act: { zh: '评估机构作出复核答复', en: 'the agency answers the review' },
  caveat: null,
  subjectKind: 'review',
  subjectId: '3f8c1d20-6b7a-4e59-8c41-0a1b2c3d4e04',
  mustAct: ['agency'],
  provisional: false,
  unconfirmed: false,
};

describe('a notice', () => {
  it('says what is due, by when and by whom, in both languages', () => {
    const { title, text } = composeNotice(facts);
    expect(title.zh).toBe('期限提醒：“评估机构作出复核答复”截至2026-05-11');
    expect(text.zh).toContain('复核 3f8c1d20-6b7a-4e59-8c41-0a1b2c3d4e04：');
    expect(text.zh).toContain('（D04）的最后一日为2026-05-11，当日二十四时届满。应办理或可办理者：评估机构。');
    expect(text.en).toContain('The last day'.toLowerCase());
    expect(text.en).toContain('by: the appraisal agency.');
  });

  it.each(['reminder', 'lapsed', 'escalated'] as const)(
    'of stage %s leaves no blank, and never counts as service',
    (stage) => {
      const { title, text } = composeNotice({ ...facts, stage });
      for (const said of [title.zh, title.en, text.zh, text.en]) expect(said).not.toMatch(/[{}]/);
      expect(text.zh).toContain('本提醒不是法律文书送达');
      expect(text.en).toContain('not service of a legal document');
    },
  );

  it('says of rules that are a sample that they are', () => {
    const { text } = composeNotice({ ...facts, caveat: { zh: '规则包为样本', en: 'the pack is a sample' } });
    expect(text.zh).toContain('规则包为样本。');
    expect(text.en).toContain('Note: the pack is a sample.');
  });

  it('says when the day may yet move, and when its rule is not confirmed', () => {
    const sure = composeNotice(facts).text;
    const unsure = composeNotice({ ...facts, provisional: true, unconfirmed: true }).text;
    expect(sure.zh).not.toMatch(/暂定|核实/);
    expect(unsure.zh).toContain('该日期为暂定');
    expect(unsure.zh).toContain('尚待核实');
    expect(unsure.en).toContain('provisional');
  });

  it('names the act of a day that a decision set', () => {
    const { title } = composeNotice({ ...facts, key: 'SET-NEW-REPORT', act: null });
    expect(title.zh).toBe('期限提醒：“重新出具评估报告”截至2026-05-11');
  });

  it('shows the own word of a kind or an actor it has no name for, and of a day set by a decision that it was', () => {
    const { text } = composeNotice({
      ...facts,
      key: 'SET-PARCEL',
      act: null,
      subjectKind: 'parcel',
      mustAct: ['heir'],
    });
    expect(text.zh).toMatch(/^parcel 3f8c.*“决定指定日期的事项”（SET-PARCEL）.*heir/);
  });
});
