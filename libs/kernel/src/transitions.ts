import { Refusal } from './refusal.js';

/** From each state, the deeds open there and the state each leads to. */
export type States<State extends string, Deed extends string> = {
  readonly [S in State]: { readonly to: { readonly [D in Deed]?: NoInfer<State> } };
};

/** A legal procedure as data: where it begins, what may be done in each state, and where it may rest for good. */
export interface Workflow<State extends string, Deed extends string> {
  readonly name: string;
  readonly initial: NoInfer<State>;
  readonly states: States<State, Deed>;
  /** States in which the procedure may end. A final state may still have a way out, as an annulled decision does. */
  readonly final: readonly NoInfer<State>[];
}

/** The states of a workflow as a union of literals. */
export type StateOf<W> = W extends Workflow<infer State, string> ? State : never;

/** The deeds of a workflow as a union of literals. */
export type DeedOf<W> = W extends Workflow<string, infer Deed> ? Deed : never;

/** Fixes the literal unions: a target that is no state of the table does not compile. */
export function defineWorkflow<const State extends string, const Deed extends string>(
  workflow: Workflow<State, Deed>,
): Workflow<State, Deed> {
  return workflow;
}

/** The state a deed leads to, or null where the deed is not open. */
export function next<State extends string, Deed extends string>(
  workflow: Workflow<State, Deed>,
  state: State,
  deed: Deed,
): State | null {
  const { to } = workflow.states[state];
  return (Object.hasOwn(to, deed) ? to[deed] : undefined) ?? null;
}

/** The state a deed leads to. Refuses with 'transition-not-allowed' what the table does not have, naming what it has. */
export function stateAfter<State extends string, Deed extends string>(
  workflow: Workflow<State, Deed>,
  state: State,
  deed: Deed,
): State {
  const to = next(workflow, state, deed);
  if (to === null)
    throw new Refusal('transition-not-allowed', { details: { state, allowed: allowed(workflow, state) } });
  return to;
}

/** The deeds open in a state, in the order of the table. */
export function allowed<State extends string, Deed extends string>(
  workflow: Workflow<State, Deed>,
  state: State,
): Deed[] {
  const { to } = workflow.states[state];
  const isOpen = (key: string): key is Deed => Object.hasOwn(to, key);
  return Object.keys(to).filter(isOpen);
}

/**
 * What is wrong with a table: initial, final or target states it does not have, states no deed reaches, dead ends that are
 * not final, and states from which no end can be reached. Empty for a sound one.
 */
export function problems<State extends string, Deed extends string>(workflow: Workflow<State, Deed>): string[] {
  const ways = waysOf(workflow);
  const known = (state: string): boolean => ways.has(state);
  const reached = reachedFrom([workflow.initial], (state) => ways.get(state) ?? []);
  const ending = reachedFrom(workflow.final, (state) => [...ways.keys()].filter((s) => ways.get(s)?.includes(state)));
  const final: readonly string[] = workflow.final;

  return [
    ...(known(workflow.initial) ? [] : [`the initial state ${workflow.initial} does not exist`]),
    ...final.filter((state) => !known(state)).map((state) => `the final state ${state} does not exist`),
    ...[...ways].flatMap(([from, targets]) =>
      targets.filter((target) => !known(target)).map((target) => `${from} leads to ${target}, which does not exist`),
    ),
    ...[...ways.keys()].filter((state) => !reached.has(state)).map((state) => `${state} is never reached`),
    ...[...ways]
      .filter(([state, targets]) => targets.length === 0 && !final.includes(state))
      .map(([state]) => `${state} is a dead end but not final`),
    ...[...ways]
      .filter(([state, targets]) => targets.length > 0 && !ending.has(state))
      .map(([state]) => `${state} never leads to an end`),
  ];
}

function waysOf(workflow: Workflow<string, string>): Map<string, string[]> {
  return new Map(
    Object.entries(workflow.states).map(([state, { to }]) => [
      state,
      Object.values(to).filter((target) => target !== undefined),
    ]),
  );
}

function reachedFrom(starts: readonly string[], onward: (state: string) => string[]): Set<string> {
  const seen = new Set(starts);
  for (const state of seen) for (const further of onward(state)) seen.add(further);
  return seen;
}
