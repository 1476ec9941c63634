/** An inbox: of an agency, an organ, or the household of a report. */
export type Recipient = `agency:${string}` | `organ:${string}` | `household:${string}`;

/** Who a deadline concerns. */
export interface Concerned {
  mustAct: readonly string[];
  agencyId?: string | null;
  organId?: string | null;
  reportId?: string | null;
  /** The organ above the one in charge. */
  superiorId?: string | null;
}

/**
 * Who is told of a stage: before the last day those who must act, after it the organ in charge with them, and in the end the
 * organ, whose turn it then is, and the one above it. Courts and reconsideration organs have no inbox here. Each once.
 */
export function recipientsOf(stage: 'reminder' | 'lapsed' | 'escalated', concerned: Concerned): Recipient[] {
  const acting = concerned.mustAct.flatMap((actor) => inboxesOf(actor, concerned));
  const inCharge = inboxesOf('regulator', concerned);
  if (stage === 'escalated')
    return [...inCharge, ...inboxesOf('regulator', { ...concerned, organId: concerned.superiorId })];
  return [...new Set(stage === 'lapsed' ? [...acting, ...inCharge] : acting)];
}

function inboxesOf(actor: string, { agencyId, organId, reportId }: Concerned): Recipient[] {
  if (actor === 'agency') return agencyId ? [`agency:${agencyId}`] : [];
  if (actor === 'household') return reportId ? [`household:${reportId}`] : [];
  const isOrgan = actor === 'regulator' || actor === 'expropriation-department' || actor === 'committee';
  return isOrgan && organId ? [`organ:${organId}`] : [];
}
