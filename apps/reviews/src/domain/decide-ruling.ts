import type { LocalDate } from '#kernel';

export interface Ruling {
  result: 'upheld' | 'revoked' | 'annulled' | 'withdrawn' | 'execution-refused' | 'execution-granted';
  lossReason: string | null;
  decidedOn: LocalDate;
}

export interface RulingFacts {
  /** The court reviews the decision before enforcing it; otherwise it hears a suit. */
  isExecutionReview: boolean;
  filedOn: LocalDate;
}

type Because =
  | 'ruling-in-future'
  | 'ruling-before-filing'
  | 'ruling-unfit-for-stage'
  | 'loss-reason-missing'
  | 'loss-reason-unasked';

type RulingDecision = { recorded: true } | { recorded: false; because: Because; pointer: string };

/** Results by which the organ lost. */
const lost: readonly Ruling['result'][] = ['revoked', 'annulled', 'execution-refused'];
const ofExecution: readonly Ruling['result'][] = ['execution-refused', 'execution-granted'];

/** A court's ruling as put on file: a lost case says why, so that the same fault is not made again; a case not lost does not. */
export function decideRuling(ruling: Ruling, facts: RulingFacts, today: LocalDate): RulingDecision {
  const { result, lossReason, decidedOn } = ruling;
  if (decidedOn > today) return refuse('ruling-in-future', '/decidedOn');
  if (decidedOn < facts.filedOn) return refuse('ruling-before-filing', '/decidedOn');
  const fits = result === 'withdrawn' || ofExecution.includes(result) === facts.isExecutionReview;
  if (!fits) return refuse('ruling-unfit-for-stage', '/result');
  if (lost.includes(result) && lossReason === null) return refuse('loss-reason-missing', '/lossReason');
  if (!lost.includes(result) && lossReason !== null) return refuse('loss-reason-unasked', '/lossReason');
  return { recorded: true };
}

function refuse(because: Because, pointer: string): RulingDecision {
  return { recorded: false, because, pointer };
}
