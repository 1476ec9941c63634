/** What a template of a reply may name, and what it stands for. */
export const templatePlaceholders = {
  today: '今日 / today',
  reviewId: '复核编号 / id of the review',
  reportCode: '报告验证码 / verification code of the report',
  filedOn: '申请日期 / day of the application',
  filingDueOn: '申请截止日 / last day to apply (D03)',
  answerDueOn: '机构答复截止日 / last day to answer (D04)',
  determinationDueOn: '申请鉴定截止日 / last day to apply for determination (D05)',
  resultServedOn: '结果送达日 / day the result was served',
} as const;
export type TemplatePlaceholder = keyof typeof templatePlaceholders;

const placeholder = /\{\{(\w+)\}\}/g;
const isKnown = (name: string): name is TemplatePlaceholder => Object.hasOwn(templatePlaceholders, name);

type TemplateDecision =
  | { sound: true; placeholders: TemplatePlaceholder[] }
  | { sound: false; because: 'placeholder-unknown' | 'placeholder-broken'; unknown: string[] };

/** Whether every pair of braces of a template names something a case has. */
export function readTemplate(text: string): TemplateDecision {
  const names = [...new Set([...text.matchAll(placeholder)].flatMap(([, name]) => name ?? []))];
  const unknown = names.filter((name) => !isKnown(name));
  if (unknown.length > 0) return { sound: false, because: 'placeholder-unknown', unknown };
  if (/\{\{|\}\}/.test(text.replace(placeholder, ''))) {
    return { sound: false, because: 'placeholder-broken', unknown: [] };
  }
  return { sound: true, placeholders: names.filter(isKnown) };
}

/** Fills a template in. What the case has no value for stays as it is, and is named. */
export function renderTemplate(text: string, values: Partial<Record<TemplatePlaceholder, string>>) {
  const unfilled = new Set<string>();
  const rendered = text.replace(placeholder, (braces, name: string) => {
    const value = isKnown(name) ? values[name] : undefined;
    if (value === undefined) unfilled.add(name);
    return value ?? braces;
  });
  return { text: rendered, unfilled: [...unfilled] };
}
