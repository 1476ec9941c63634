import type { CaseConclusion, CaseDecision } from '#contracts';
import { choosePack, type DeadlineKey, type DeadlineRule } from '#statutory-clock';
import { draftPenaltyDecision, type PenaltyDecisionFacts } from './draft-penalty-decision.js';
import { draftPenaltyNotice, type PenaltyNoticeFacts } from './draft-penalty-notice.js';

const pack = choosePack('CN', '2026-04-01');
const ruleOf = (key: DeadlineKey) => pack.deadlines[key] as DeadlineRule;

const conclusion: CaseConclusion = {
  violationCode: 'A18',
  facts: '三份分户评估报告的价值时点为2026年1月1日，公告日为2026年3月2日。',
  findings: [{ text: '价值时点与公告日不一致。', evidence: [1, 3] }],
  evidence: [
    { no: 1, kind: 'document', text: '三份分户评估报告' },
    { no: 3, kind: 'document', text: '征收决定公告。' },
  ],
  act: { reference: '三份报告', from: '2026-03-18' },
  chosenBasis: '《国有土地上房屋征收评估办法》第十条',
  proposal: '责令改正。',
  proposed: { penalties: ['warning', 'fine'], fineYuan: 10_000 },
  concludedOn: '2026-04-20',
};
const noticed: PenaltyNoticeFacts = {
  agencyName: '吉林省明诚房地产估价有限公司',
  organName: '长春市南关区住房和城乡建设局',
  conclusion,
  issuedOn: '2026-04-28',
  defence: ruleOf('D11'),
  hearing: null,
};
const decision: CaseDecision = {
  organId: 'nanguan',
  outcome: 'violation',
  penalties: ['warning', 'fine'],
  fineYuan: 10_000,
  measures: '责令三十日内改正。',
  reason: '事实清楚，证据充分。',
  answerToDefence: '笔误之说与三份报告一致的记载不符，不予采纳。',
  decidedOn: '2026-05-12',
};
const decided: PenaltyDecisionFacts = {
  agency: { name: '吉林省明诚房地产估价有限公司', creditCode: '91350100M000100Y43' },
  organName: '长春市南关区住房和城乡建设局',
  conclusion,
  defence: [{ text: '系笔误。', final: true, receivedOn: '2026-05-06' }],
  heardOn: null,
  decision,
  rules: { pay: ruleOf('D13'), reconsider: ruleOf('D17'), sue: ruleOf('D18') },
};
const notice = (facts: PenaltyNoticeFacts) => draftPenaltyNotice(facts).sections.map((one) => one.paragraphs);
const letter = (facts: PenaltyDecisionFacts) => draftPenaltyDecision(facts).sections.map((one) => one.paragraphs);

describe('the notice before a penalty on paper', () => {
  it('tells facts with their evidence, basis, and what is proposed', () => {
    expect(notice(noticed).slice(1, 4)).toEqual([
      [
        '三份分户评估报告的价值时点为2026年1月1日，公告日为2026年3月2日。',
        '价值时点与公告日不一致（证据1、3）。',
        '上述事实有下列证据证明：证据1，三份分户评估报告；证据3，征收决定公告。',
      ],
      ['上述行为违反《国有土地上房屋征收评估办法》第十条的规定。'],
      ['拟作出的行政处罚：警告；罚款人民币10,000元。', '责令改正。'],
    ]);
    expect(draftPenaltyNotice(noticed)).toMatchObject({
      addressee: '吉林省明诚房地产估价有限公司',
      signedBy: '长春市南关区住房和城乡建设局',
      issuedOn: '2026-04-28',
    });
    const none = { ...conclusion, proposed: { penalties: [] } };
    expect(notice({ ...noticed, conclusion: none })[3]).toEqual(['拟不予行政处罚。', '责令改正。']);
  });

  it('tells of the defence with the length of its period, and of a hearing only where there is a right to one', () => {
    const [defence, ...others] = notice(noticed)[4] ?? [];
    expect(others).toEqual([]);
    expect(defence).toMatch(
      /^你单位有权进行陈述和申辩，应当自收到本告知书之日起\d+.*内提出（《行政处罚法》第四十四条、第四十五条）/,
    );
    expect(defence).toContain('不因陈述、申辩而给予更重的处罚');
    const hearing = notice({ ...noticed, hearing: ruleOf('D09') })[4]?.[1];
    expect(hearing).toBe(
      '你单位有权要求听证，应当自收到本告知书之日起5个工作日内提出（《行政处罚法》第六十四条第一项、第八十五条）。你单位不承担组织听证的费用。',
    );
  });

  it('says that the days for a defence are not confirmed', () => {
    expect(draftPenaltyNotice(noticed).cautions).toEqual(['文中期限所依据的规则尚待核实。']);
  });
});

describe('the decision on a penalty on paper', () => {
  it('has all that article 59 asks for', () => {
    const { sections } = draftPenaltyDecision(decided);
    expect(sections.map(({ heading }) => heading)).toEqual([
      undefined,
      '一、违法事实和证据',
      '二、陈述、申辩和听证',
      '三、处罚的依据、种类和理由',
      '四、履行方式和期限',
      '五、救济途径和期限',
    ]);
    expect(sections[0]?.fields?.map(({ value }) => value)).toEqual([
      '吉林省明诚房地产估价有限公司',
      '91350100M000100Y43',
    ]);
    expect(letter(decided).slice(2)).toEqual([
      ['你单位于2026年5月6日提出陈述、申辩。本机关复核意见：笔误之说与三份报告一致的记载不符，不予采纳。'],
      [
        '依据：《国有土地上房屋征收评估办法》第十条。',
        '处罚种类：警告；罚款人民币10,000元。',
        '责令三十日内改正。',
        '理由：事实清楚，证据充分。',
      ],
      [
        '你单位应当自收到本决定书之日起15日内缴纳罚款（《行政处罚法》第六十七条、第七十二条）。到期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款数额（《行政处罚法》第七十二条）。',
      ],
      [
        '不服本决定的，可以自收到本决定书之日起60日内依法申请行政复议（《行政复议法》第二十条），也可以自收到本决定书之日起6个月内依法提起行政诉讼（《行政诉讼法》第四十六条）。行政复议或者行政诉讼期间，除法律另有规定外，本决定不停止执行（《行政处罚法》第七十三条）。',
      ],
    ]);
  });

  it('asks for no payment without a fine, and says whether there was a defence or a hearing', () => {
    const warned: CaseDecision = { ...decision, penalties: ['warning'] };
    expect(letter({ ...decided, decision: warned })[4]).toEqual(['本决定自送达之日起履行。']);
    expect(letter({ ...decided, defence: [], heardOn: '2026-05-08' })[2]).toEqual([
      '你单位在期限内未提出陈述、申辩。',
      '本机关于2026年5月8日举行了听证。',
    ]);
  });
});
