interface Sentence {
  zh: string;
  en: string;
}

const aboutValue: readonly string[] = ['value-too-low', 'value-too-high'];

/** Told to whoever complains of the value alone: 征收评估办法 art. 20-22. */
export const wayToReview: Sentence = {
  zh: '仅对评估价值有异议的，请自收到评估报告之日起十日内，向出具报告的评估机构书面申请复核评估；对复核结果仍有异议的，可以自收到复核结果之日起十日内向评估专家委员会申请鉴定。本投诉已登记，但不代替复核申请，也不影响复核期限。',
  en: 'Where only the value is disputed, ask the agency in writing for a review within ten days of receiving the report; after its result, ask the expert committee for a determination within ten days. This complaint is on file, but it is no application for review and does not stop that period.',
};

/** The door the complaint belongs to as well, where it is about nothing but the value; null where conduct is at issue. */
export function guidanceFor(matters: readonly string[]): Sentence | null {
  return matters.every((matter) => aboutValue.includes(matter)) ? wayToReview : null;
}
