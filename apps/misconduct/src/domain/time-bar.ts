import type { LocalDate } from '#kernel';
import type { Act } from './act.js';

/** The period that bars an act: two years, five where it endangered life, health or financial safety (行政处罚法 art. 36). */
export const timeBarKey = ({ endangering = false }: Pick<Act, 'endangering'>): 'D16' | 'D16-grave' =>
  endangering ? 'D16-grave' : 'D16';

/** Day the period runs from: the act's, or the last of one that went on. Null while it still goes on: nothing runs yet. */
export function timeBarFrom({ from, until, ongoing = false }: Act): LocalDate | null {
  return ongoing ? null : (until ?? from);
}

/** Whether an act was discovered too late to be punished; the last day still counts. */
export function isTimeBarred(lastDay: LocalDate | null, discoveredOn: LocalDate): boolean {
  return lastDay !== null && discoveredOn > lastDay;
}
