/** What may still be owed when a determination is closed. */
export interface ClosingFacts {
  correctiveSteps: readonly { id: string; status: 'ORDERED' | 'PERFORMED' | 'CONFIRMED' | 'LIFTED' }[];
  /** A new report came of it. */
  newVersion: number | null;
  newVersionIsServed: boolean;
}

type ClosingDecision =
  | { closed: true }
  | { closed: false; because: 'corrective-steps-open'; open: string[] }
  | { closed: false; because: 'new-report-unserved'; newVersion: number };

/**
 * A determination ends when all that follows from it is done: each corrective step confirmed or let go, and the new report served on
 * the household, from which its periods run (征收评估办法 art. 20-25). That the fee is allocated, the table of states sees to.
 */
export function decideClosing({ correctiveSteps, newVersion, newVersionIsServed }: ClosingFacts): ClosingDecision {
  const open = correctiveSteps
    .filter(({ status }) => status === 'ORDERED' || status === 'PERFORMED')
    .map(({ id }) => id);
  if (newVersion !== null && !newVersionIsServed) return { closed: false, because: 'new-report-unserved', newVersion };
  if (open.length > 0) return { closed: false, because: 'corrective-steps-open', open };
  return { closed: true };
}
