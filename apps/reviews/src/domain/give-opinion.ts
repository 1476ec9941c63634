import type { LocalDate } from '#kernel';

/** The seven aspects of art. 25: 评估程序、依据、假设、技术路线、方法选用、参数选取、结果确定方式. */
const examined = [
  'procedure',
  'basis',
  'assumptions',
  'technical-route',
  'methods',
  'parameters',
  'result-determination',
] as const;
type Aspect = (typeof examined)[number];

export interface AspectOpinion {
  aspect: Aspect;
  /** Whether the panel found a technical problem here. */
  finding: 'sound' | 'problem';
  text: string;
}

export interface Opinion {
  outcome: 'maintained' | 'correct';
  aspects: readonly AspectOpinion[];
  /** Expert ids, those who dissent included. */
  signers: readonly string[];
  /** Opinions apart, kept with the opinion. */
  dissents: readonly { expertId: string; text: string }[];
  /** Day by which the agency owes the new report; null when the report is maintained. */
  newReportBy: LocalDate | null;
}

type Because =
  | 'opinion-aspect-missing'
  | 'opinion-contradicts-findings'
  | 'opinion-unsigned'
  | 'opinion-signed-by-stranger'
  | 'dissent-unfounded'
  | 'dissent-is-majority'
  | 'new-report-day-missing';

type OpinionDecision =
  { given: true; opinion: Opinion } | { given: false; because: Because; pointer?: string; missing?: Aspect[] };

/**
 * A panel's written opinion, 征收评估办法 art. 25. Each aspect has been examined. No technical problem: the report is maintained;
 * any problem: the agency corrects it by a set day. Every member signs, a dissent is kept, and most do not dissent.
 */
export function decideOpinion(opinion: Opinion, panel: readonly string[], today: LocalDate): OpinionDecision {
  return (
    findingsRefusal(opinion) ??
    outcomeRefusal(opinion, today) ??
    signatureRefusal(opinion, panel) ??
    dissentRefusal(opinion, panel) ?? { given: true, opinion }
  );
}

/** Names the aspects the panel has not examined. */
function findingsRefusal({ aspects }: Opinion): OpinionDecision | null {
  const missing = examined.filter((aspect) => !aspects.some((finding) => finding.aspect === aspect));
  return missing.length > 0 ? { given: false, because: 'opinion-aspect-missing', missing } : null;
}

function outcomeRefusal({ outcome, aspects, newReportBy }: Opinion, today: LocalDate): OpinionDecision | null {
  const sound = aspects.every(({ finding }) => finding === 'sound');
  if (sound !== (outcome === 'maintained')) return refuse('opinion-contradicts-findings', '/outcome');
  if (outcome === 'maintained')
    return newReportBy === null ? null : refuse('opinion-contradicts-findings', '/newReportBy');
  return newReportBy !== null && newReportBy > today ? null : refuse('new-report-day-missing', '/newReportBy');
}

function signatureRefusal({ signers }: Opinion, panel: readonly string[]): OpinionDecision | null {
  const stranger = signers.findIndex((id) => !panel.includes(id));
  if (stranger >= 0) return refuse('opinion-signed-by-stranger', `/signers/${stranger}`);
  const unsigned = panel.length === 0 || panel.some((id) => !signers.includes(id));
  return unsigned ? refuse('opinion-unsigned', '/signers') : null;
}

function dissentRefusal({ dissents }: Opinion, panel: readonly string[]): OpinionDecision | null {
  const unfounded = dissents.findIndex(({ expertId, text }) => !panel.includes(expertId) || text.trim() === '');
  if (unfounded >= 0) return refuse('dissent-unfounded', `/dissents/${unfounded}`);
  const dissenters = new Set(dissents.map(({ expertId }) => expertId));
  return dissenters.size * 2 >= panel.length ? refuse('dissent-is-majority', '/dissents') : null;
}

function refuse(because: Because, pointer: string): OpinionDecision {
  return { given: false, because, pointer };
}
