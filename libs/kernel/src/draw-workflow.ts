import type { Workflow } from './transitions.js';

/** A procedure as a Mermaid state diagram: the picture a reader checks against the law, drawn from the table the code obeys. */
export function drawWorkflow({ initial, states, final }: Workflow<string, string>): string {
  const ways = Object.entries(states).flatMap(([from, { to }]) =>
    Object.entries(to).map(([deed, target]) => `  ${from} --> ${target}: ${deed}`),
  );
  const ends = final.map((state) => `  ${state} --> [*]`);
  return ['stateDiagram-v2', `  [*] --> ${initial}`, ...ways, ...ends].join('\n');
}
