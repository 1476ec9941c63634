type Leaf = string | number | boolean | null;

/** One field that differs; null where one side does not have it. Pointers are JSON pointers (RFC 6901). */
interface Change {
  pointer: string;
  before: Leaf;
  after: Leaf;
}

/** Field by field, what differs between two versions of a report, in the order of the pointers. Lists compare by place. */
export function diffReports(before: unknown, after: unknown): Change[] {
  const [old, young] = [leavesOf(before), leavesOf(after)];
  const pointers = [...new Set([...old.keys(), ...young.keys()])].sort();
  return pointers
    .map((pointer) => ({ pointer, before: old.get(pointer) ?? null, after: young.get(pointer) ?? null }))
    .filter((change) => change.before !== change.after);
}

function leavesOf(value: unknown): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  collect(value, '', leaves);
  return leaves;
}

function collect(value: unknown, pointer: string, leaves: Map<string, Leaf>): void {
  if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) collect(member, `${pointer}/${escaped(key)}`, leaves);
    return;
  }
  if (value !== undefined) leaves.set(pointer, value as Leaf);
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
