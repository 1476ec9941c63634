import { allowed, defineWorkflow, next, problems, type StateOf, type Workflow } from './transitions.js';

const loan = defineWorkflow({
  name: 'loan',
  initial: 'ASKED',
  states: {
    ASKED: { to: { grant: 'LENT', refuse: 'REFUSED' } },
    LENT: { to: { 'give-back': 'BACK', extend: 'LENT' } },
    BACK: { to: {} },
    REFUSED: { to: {} },
  },
  final: ['BACK', 'REFUSED'],
});

const withStates = (states: Workflow<string, string>['states'], final: string[], initial = 'A') =>
  problems({ name: 'broken', initial, states, final });

describe('next', () => {
  it('follows a deed open in the state', () => {
    const state: StateOf<typeof loan> | null = next(loan, 'ASKED', 'grant');
    expect(state).toBe('LENT');
  });

  it('answers null for a deed of another state', () => {
    expect(next(loan, 'ASKED', 'give-back')).toBeNull();
    expect(next(loan, 'BACK', 'extend')).toBeNull();
  });

  it('takes no word every object knows for a deed', () => {
    const loose: Workflow<string, string> = loan;
    expect(next(loose, 'ASKED', 'constructor')).toBeNull();
  });
});

describe('allowed', () => {
  it('lists the deeds of a state, and none at the end', () => {
    expect(allowed(loan, 'ASKED')).toEqual(['grant', 'refuse']);
    expect(allowed(loan, 'BACK')).toEqual([]);
  });
});

describe('problems', () => {
  it('finds none in a sound table', () => {
    expect(problems(loan)).toEqual([]);
  });

  it('finds a state no deed reaches', () => {
    expect(withStates({ A: { to: {} }, B: { to: { go: 'A' } } }, ['A'])).toEqual(['B is never reached']);
  });

  it('finds a dead end that is not final', () => {
    expect(withStates({ A: { to: { go: 'B', stay: 'C' } }, B: { to: {} }, C: { to: {} } }, ['C'])).toEqual([
      'B is a dead end but not final',
    ]);
  });

  it('finds a loop that never ends', () => {
    expect(withStates({ A: { to: { go: 'B', end: 'C' } }, B: { to: { on: 'B' } }, C: { to: {} } }, ['C'])).toEqual([
      'B never leads to an end',
    ]);
  });

  it('finds a target, an initial and a final state that do not exist', () => {
    expect(withStates({ A: { to: { go: 'X', end: 'A' } } }, ['A'])).toEqual(['A leads to X, which does not exist']);
    expect(withStates({ A: { to: {} } }, ['A'], 'X')).toEqual([
      'the initial state X does not exist',
      'A is never reached',
    ]);
    expect(withStates({ A: { to: {} } }, ['A', 'Y'])).toEqual(['the final state Y does not exist']);
  });

  it('lets a final state keep a way out', () => {
    expect(withStates({ A: { to: { undo: 'B' } }, B: { to: {} } }, ['A', 'B'])).toEqual([]);
  });
});
