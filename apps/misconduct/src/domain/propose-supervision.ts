import type { LocalDate } from '#kernel';
import type { RecordClass } from './publication-rules.js';
import { supervisionRules, type SupervisionRule, type Threshold } from './supervision-rules.js';
import type { SupervisionLevel } from './supervision-workflow.js';

/** An entry as the ladder sees it. */
export interface CountedEntry {
  recordId: string;
  recordClass: RecordClass;
  /** Published today: what has expired, was repaired or withdrawn no automated use may count. */
  published: boolean;
}

/** What the ladder proposes, with every count it rests on. */
export interface SupervisionProposal {
  level: SupervisionLevel;
  counts: Record<RecordClass, number>;
  /** The threshold reached; null where none was. */
  reached: Threshold | null;
  /** Entries the threshold counted. */
  recordIds: string[];
  ruleId: string;
  unconfirmed: boolean;
}

const byWeight: readonly RecordClass[] = ['minor', 'ordinary', 'serious'];

/** Proposes a step of the ladder from counted facts; a person decides. Null for a day no rule covers. */
export function proposeSupervision(
  entries: readonly CountedEntry[],
  today: LocalDate,
  rules: readonly SupervisionRule[] = supervisionRules,
): SupervisionProposal | null {
  const rule = rules.find(({ from, until }) => today >= from && (until === null || today <= until));
  if (!rule) return null;
  const usable = entries.filter(({ published }) => published);
  const { id: ruleId, unconfirmed } = rule;
  const common = { counts: countsOf(usable), ruleId, unconfirmed };
  for (const { level, anyOf } of rule.steps) {
    for (const reached of anyOf) {
      const counted = usable.filter(({ recordClass }) => weigh(recordClass) >= weigh(reached.atLeast));
      if (counted.length < reached.count) continue;
      return { ...common, level, reached, recordIds: counted.map(({ recordId }) => recordId) };
    }
  }
  return { ...common, level: 'ORDINARY', reached: null, recordIds: [] };
}

const weigh = (recordClass: RecordClass): number => byWeight.indexOf(recordClass);

function countsOf(entries: readonly CountedEntry[]): Record<RecordClass, number> {
  const count = (one: RecordClass) => entries.filter(({ recordClass }) => recordClass === one).length;
  return { minor: count('minor'), ordinary: count('ordinary'), serious: count('serious') };
}
