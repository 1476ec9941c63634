import { problems } from '#kernel';
import { courtCaseWorkflow } from './court-case-workflow.js';
import { decideRuling, type Ruling } from './decide-ruling.js';

const suit = { isExecutionReview: false, filedOn: '2026-11-01' };
const execution = { ...suit, isExecutionReview: true };
const ruling: Ruling = { result: 'revoked', lossReason: 'report-not-served', decidedOn: '2026-12-01' };
const decide = (change: Partial<Ruling>, facts = suit) => decideRuling({ ...ruling, ...change }, facts, '2026-12-01');

describe('decideRuling', () => {
  it('records a lost case with its reason, and a won one without', () => {
    expect(decide({})).toEqual({ recorded: true });
    expect(decide({ result: 'upheld', lossReason: null })).toEqual({ recorded: true });
    expect(decide({ lossReason: null })).toMatchObject({ because: 'loss-reason-missing', pointer: '/lossReason' });
    expect(decide({ result: 'upheld' })).toMatchObject({ because: 'loss-reason-unasked' });
  });

  it('takes results of execution in the review of execution only', () => {
    expect(decide({ result: 'execution-refused' })).toMatchObject({ because: 'ruling-unfit-for-stage' });
    expect(decide({ result: 'execution-refused' }, execution)).toEqual({ recorded: true });
    expect(decide({}, execution)).toMatchObject({ because: 'ruling-unfit-for-stage', pointer: '/result' });
    expect(decide({ result: 'withdrawn', lossReason: null }, execution)).toEqual({ recorded: true });
  });

  it('takes no day to come and none before the case was filed', () => {
    expect(decide({ decidedOn: '2026-12-02' })).toMatchObject({ because: 'ruling-in-future' });
    expect(decide({ decidedOn: '2026-10-31' })).toMatchObject({ because: 'ruling-before-filing' });
  });
});

describe('courtCaseWorkflow', () => {
  it('has no unreachable stage and no dead end', () => {
    expect(problems(courtCaseWorkflow)).toEqual([]);
  });
});
