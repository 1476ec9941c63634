import { Deadlines } from '#deadlines';
import type { LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import { Injectable } from '@nestjs/common';
import type { EnforcementFacts } from '../domain/decide-enforcement.js';
import type { Finality } from '../domain/enforcement-period.js';
import { PenaltyRemedy } from '../remedies/penalty-remedy.entity.js';

interface Left extends Pick<EnforcementFacts, 'underRemedy' | 'remedyOpenUntil'> {
  final: Finality;
}

/** What of a decision may still be attacked, or is, and when it became final. */
@Injectable()
export class RemediesLeft {
  constructor(private readonly deadlines: Deadlines) {}

  async of(tx: Tx, caseId: string, servedOn: LocalDate): Promise<Left> {
    const remedies = await tx.manager.findBy(PenaltyRemedy, { caseId });
    const underRemedy = remedies.some(({ state }) => state === 'FILED' || state === 'ACCEPTED');
    const remedyOpenUntil = await this.openUntil(tx, caseId);
    const ends = remedies.map(({ endedOn }) => endedOn).filter((day) => day !== null);
    const on = [servedOn, ...ends, ...(remedyOpenUntil ? [remedyOpenUntil] : [])].toSorted().at(-1) ?? servedOn;
    return { underRemedy, remedyOpenUntil, final: { on, bySuit: remedies.some(isDecidedSuit) } };
  }

  /** A period that was used runs no more; after a decision on a reconsideration its own fifteen days take the place of the rest. */
  private async openUntil(tx: Tx, caseId: string): Promise<LocalDate | null> {
    const kept = await this.deadlines.of(tx, 'case', [caseId]);
    const afterReconsideration = kept.some(({ key, state }) => key === 'D19' && state !== 'cancelled');
    const keys = afterReconsideration ? ['D19'] : ['D17', 'D18'];
    const running = kept.filter(({ key, state }) => keys.includes(key) && !used.includes(state));
    return (
      running
        .map(({ dueOn }) => dueOn)
        .toSorted()
        .at(-1) ?? null
    );
  }
}

const used: readonly string[] = ['met', 'met-late', 'cancelled'];

const isDecidedSuit = ({ kind, state }: PenaltyRemedy): boolean =>
  kind === 'suit' && (state === 'UPHELD' || state === 'CHANGED');
