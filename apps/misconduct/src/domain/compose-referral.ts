/** What a county reports to the authority that can list: 违法事实, 处理结果, 处理建议 (吉建征〔2024〕1号 item 7). */
export interface Referral {
  facts: string;
  result: string;
  proposal: string;
}

type ReferralPart = keyof Referral;

export type ReferralDecision =
  | { composed: true; referral: Referral }
  | { composed: false; because: 'referral-part-missing'; pointer: `/${ReferralPart}` };

/** Characters, not bytes, a part must have once outer white space is gone. */
const PART_AT_LEAST = 20;
const parts: readonly ReferralPart[] = ['facts', 'result', 'proposal'];

/** A referral has all three parts, each said in at least 20 characters; `pointer` names the first that falls short. */
export function composeReferral(given: Readonly<Partial<Referral>>): ReferralDecision {
  const { facts, result, proposal } = given;
  const referral = { facts: trimmed(facts), result: trimmed(result), proposal: trimmed(proposal) };
  const short = parts.find((part) => Array.from(referral[part]).length < PART_AT_LEAST);
  if (short) return { composed: false, because: 'referral-part-missing', pointer: `/${short}` };
  return { composed: true, referral };
}

function trimmed(text = ''): string {
  return text.trim();
}
