/** What happened and how to mend it, in both languages. The code serves API, console, statistics and the court file. */
export interface RefusalWords {
  zh: string;
  en: string;
  fix: { zh: string; en: string };
}

/** Every way a rule of this service says no. */
export const misconductRefusals = {
  'investigators-too-few': {
    zh: '办案人员不足法定人数。',
    en: 'Fewer case officers than the law asks for.',
    fix: {
      zh: '行政执法应当由两名以上执法人员进行，请补充办案人员。',
      en: 'Two certified officers at least: add one.',
    },
  },
  'approver-investigated': {
    zh: '调查人员不得作出决定。',
    en: 'Whoever investigated the case may not decide it.',
    fix: { zh: '请由未参与调查的负责人决定。', en: 'Let an approver decide who took no part in the investigation.' },
  },
  'legal-review-missing': {
    zh: '本案须经法制审核，尚未审核。',
    en: 'This case needs a legal review and has none.',
    fix: { zh: '请先送法制审核人员审核。', en: 'Send it to a legal reviewer first.' },
  },
  'legal-reviewer-investigated': {
    zh: '调查人员不得担任本案法制审核人员。',
    en: 'Whoever investigated the case may not review it.',
    fix: { zh: '请更换法制审核人员。', en: 'Name another legal reviewer.' },
  },
  'legal-reviewer-decides': {
    zh: '法制审核人员不得同时作出决定。',
    en: 'The legal reviewer may not also decide.',
    fix: { zh: '请由其他负责人决定。', en: 'Let another approver decide.' },
  },
  'notice-not-served': {
    zh: '处理告知书尚未送达。',
    en: 'The notice has not been served.',
    fix: { zh: '请先送达告知书，告知陈述、申辩权利。', en: 'Serve the notice, with the right to a defence, first.' },
  },
  'defence-still-open': {
    zh: '陈述申辩期限未满，机构尚未答复。',
    en: 'The defence period still runs and the agency has not answered.',
    fix: { zh: '请待机构答复，或期限届满后再决定。', en: 'Wait for the answer, or for the day after the last day.' },
  },
  'violation-unknown': {
    zh: '违法行为代码不在目录中。',
    en: 'The violation code is not in the catalogue.',
    fix: { zh: '请从目录 A01 至 E01 中选择。', en: 'Choose one of A01 to E01.' },
  },
  'organ-lacks-power': {
    zh: '该机关无权对此类行为作出处理决定。',
    en: 'This organ has no power to decide on such an act.',
    fix: {
      zh: '请将违法事实、处理结果、处理建议报有权机关。',
      en: 'Refer facts, result and proposal to an organ that has.',
    },
  },
  'referral-part-missing': {
    zh: '报送材料缺项，或内容过于简略。',
    en: 'A part of the referral is missing or too short.',
    fix: {
      zh: '违法事实、处理结果、处理建议三项均须填写，每项不少于20字。',
      en: 'Facts, result and proposal must each be given, 20 characters at least.',
    },
  },
  'violation-not-decided': {
    zh: '尚无认定违法的决定，不得列入不良行为记录。',
    en: 'No decision has found a violation: nothing may be listed.',
    fix: { zh: '请先作出认定违法的决定。', en: 'Decide the case first.' },
  },
  'legal-basis-missing': {
    zh: '未注明列入记录的法律依据。',
    en: 'The entry names no legal basis.',
    fix: { zh: '请从目录所列条款中选择至少一项。', en: 'Choose one of the articles the catalogue gives.' },
  },
  'legal-basis-foreign': {
    zh: '所注依据不是目录为该行为列明的条款。',
    en: 'The basis named is not one the catalogue gives for this act.',
    fix: {
      zh: '请从目录为该行为列明的条款中选择。',
      en: 'Choose among the articles the catalogue gives for this act.',
    },
  },
  'local-rule-unnamed': {
    zh: '以地方规定为依据，但未写明规定的名称和条款。',
    en: 'It rests on a local rule, but none is named.',
    fix: { zh: '请写明地方规定的名称、文号和条款。', en: 'Name the local rule, its number and article.' },
  },
  'signatory-missing': {
    zh: '列入记录须由具名人员签发。',
    en: 'A listing needs a named signatory.',
    fix: { zh: '请由负责人签发。', en: 'Let an approver sign.' },
  },
  'signatory-investigated': {
    zh: '调查人员不得签发列入决定。',
    en: 'Whoever investigated the case may not sign the listing.',
    fix: { zh: '请由未参与调查的负责人签发。', en: 'Let someone sign who took no part in the investigation.' },
  },
  'publication-rule-unknown': {
    zh: '决定作出之日没有可适用的公示规则。',
    en: 'No publication rule is known for the day of the decision.',
    fix: { zh: '请核对决定日期，或补充该时期的公示规则。', en: 'Check the day, or add the rule of that time.' },
  },
  'publication-term-not-allowed': {
    zh: '公示期限超出规定范围。',
    en: 'The term of publication is outside what the rule allows.',
    fix: { zh: '轻微失信信息确需公示的，为一至三个月的整月数。', en: 'A minor record: whole months, one to three.' },
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;

export type MisconductRefusal = keyof typeof misconductRefusals;
