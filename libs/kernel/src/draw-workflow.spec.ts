import { drawWorkflow } from './draw-workflow.js';
import { defineWorkflow } from './transitions.js';

describe('the picture of a workflow', () => {
  it('shows where it begins, every deed with the state it leads to, and where it may end', () => {
    const light = defineWorkflow({
      name: 'light',
      initial: 'OFF',
      states: {
        OFF: { to: { 'switch-on': 'ON' } },
        ON: { to: { 'switch-off': 'OFF', break: 'BROKEN' } },
        BROKEN: { to: {} },
      },
      final: ['BROKEN'],
    });
    expect(drawWorkflow(light)).toBe(
      [
        'stateDiagram-v2',
        '  [*] --> OFF',
        '  OFF --> ON: switch-on',
        '  ON --> OFF: switch-off',
        '  ON --> BROKEN: break',
        '  BROKEN --> [*]',
      ].join('\n'),
    );
  });
});
