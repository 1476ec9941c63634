/** What happened and how to mend it, in both languages. The code serves API, console, statistics and the court file. */
export interface RefusalWords {
  zh: string;
  en: string;
  fix: { zh: string; en: string };
}

/** Every way a rule of this service says no. */
export const reviewsRefusals = {
  'not-served': {
    zh: '评估报告尚未送达。',
    en: 'The report has not been served.',
    fix: { zh: '请先登记送达凭证，收到报告后再申请。', en: 'Record the proof of service first.' },
  },
  'not-a-party': {
    zh: '申请人不是被征收人或者房屋征收部门。',
    en: 'The applicant is neither the expropriated owner nor the expropriation department.',
    fix: { zh: '请由当事人本人或其委托代理人申请。', en: 'Let a party or its agent apply.' },
  },
  'review-already-open': {
    zh: '该报告的复核正在进行。',
    en: 'A review of this report is under way.',
    fix: {
      zh: '请等待机构答复，补充意见可提交至该复核。',
      en: 'Wait for the answer; add what is missing to that review.',
    },
  },
  'review-already-answered': {
    zh: '机构已对该报告作出复核答复。',
    en: 'The agency has already answered a review of this report.',
    fix: { zh: '仍有异议的，请申请鉴定。', en: 'Apply for determination if you still object.' },
  },
  'request-not-late': {
    zh: '该申请未逾期，无需裁定。',
    en: 'The request is in time: there is nothing to rule on.',
    fix: { zh: '请按正常程序受理。', en: 'Accept it in the ordinary way.' },
  },
  'lateness-own-request': {
    zh: '不得裁定本人提出的逾期申请。',
    en: 'Nobody rules on a late request of their own.',
    fix: { zh: '请由其他工作人员裁定。', en: 'Let another officer rule.' },
  },
  'lateness-reason-too-short': {
    zh: '逾期申请的准许或者不准许须写明理由。',
    en: 'Admitting or refusing a late request needs a reason.',
    fix: {
      zh: '理由不少于10字，如不可抗力的起止日期。',
      en: 'Ten characters at least, such as force majeure and its days.',
    },
  },
  'review-not-answered': {
    zh: '尚未收到复核结果，机构答复期限也未届满。',
    en: 'No review result has been received, and the agency’s days have not lapsed.',
    fix: {
      zh: '请先申请复核，收到结果后再申请鉴定。',
      en: 'Ask for a review first; apply once its result is received.',
    },
  },
  'determination-already-open': {
    zh: '该报告的鉴定正在进行。',
    en: 'A determination of this report is under way.',
    fix: { zh: '请等待鉴定意见。', en: 'Wait for the opinion.' },
  },
  'panel-size-unlawful': {
    zh: '专家组人数应为三人以上单数。',
    en: 'A panel has an odd number of members, three at least.',
    fix: { zh: '请改正规则包中的专家组人数。', en: 'Mend the panel size in the rule pack.' },
  },
  'panel-share-unlawful': {
    zh: '估价师比例不是有效分数。',
    en: 'The share of appraisers is not a fraction from 0 to 1.',
    fix: { zh: '请改正规则包中的估价师比例。', en: 'Mend the share in the rule pack.' },
  },
  'draw-seed-too-short': {
    zh: '抽取种子过短。',
    en: 'The seed of the draw is too short.',
    fix: { zh: '请使用不少于16个字符的随机种子。', en: 'Use a random seed of 16 characters at least.' },
  },
  'roster-names-expert-twice': {
    zh: '专家名册中同一专家重复。',
    en: 'The roster names an expert twice.',
    fix: { zh: '请合并重复的专家记录。', en: 'Merge the double entry.' },
  },
  'panel-too-few-appraisers': {
    zh: '回避后可抽取的估价师人数不足。',
    en: 'Too few appraisers are left after recusal.',
    fix: {
      zh: '请增补估价师专家，或者请上级专家委员会抽取。',
      en: 'Add appraisers, or ask the committee above to draw.',
    },
  },
  'panel-too-few-experts': {
    zh: '回避后可抽取的专家人数不足。',
    en: 'Too few experts are left after recusal.',
    fix: { zh: '请增补专家，或者请上级专家委员会抽取。', en: 'Add experts, or ask the committee above to draw.' },
  },
  'opinion-aspect-missing': {
    zh: '鉴定意见未对七个方面逐一作出认定。',
    en: 'The opinion lacks a finding on one of the seven aspects.',
    fix: {
      zh: '请就程序、依据、假设、技术路线、方法选用、参数选取、结果确定方式逐项填写。',
      en: 'State a finding on procedure, basis, assumptions, route, methods, parameters and fixing of the result.',
    },
  },
  'opinion-aspect-twice': {
    zh: '同一方面重复认定。',
    en: 'An aspect has two findings.',
    fix: { zh: '请合并为一项认定。', en: 'Merge them into one.' },
  },
  'opinion-contradicts-findings': {
    zh: '鉴定结论与各方面认定不一致。',
    en: 'The outcome contradicts the findings.',
    fix: {
      zh: '没有技术问题的应当维持；存在技术问题的应当要求改正。',
      en: 'No technical problem: maintained, and no new report. Any problem: correct.',
    },
  },
  'opinion-unsigned': {
    zh: '鉴定意见未经全体专家签名。',
    en: 'Not every member of the panel has signed.',
    fix: {
      zh: '请全体专家签名；不同意见可另附，但仍须签名。',
      en: 'Let every member sign; whoever dissents signs too.',
    },
  },
  'opinion-signed-by-stranger': {
    zh: '签名人不是专家组成员。',
    en: 'A signatory is not on the panel.',
    fix: { zh: '请删除非专家组成员的签名。', en: 'Remove the signature.' },
  },
  'dissent-unfounded': {
    zh: '不同意见没有内容，或者提出人不是专家组成员。',
    en: 'A dissent has no words or does not come from the panel.',
    fix: { zh: '请由专家组成员写明不同意见。', en: 'Let a member state it in words.' },
  },
  'dissent-is-majority': {
    zh: '持不同意见者不少于半数，不能形成鉴定意见。',
    en: 'Half or more dissent: that is no opinion of the panel.',
    fix: { zh: '请按多数意见重新拟定鉴定意见。', en: 'Draw up the opinion the majority holds.' },
  },
  'new-report-day-missing': {
    zh: '要求改正的，应当指定重新出具报告的日期。',
    en: 'A report sent back needs a day, still to come, for the new one.',
    fix: { zh: '请填写今日之后的日期。', en: 'Give a day after today.' },
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;

export type ReviewsRefusal = keyof typeof reviewsRefusals;
