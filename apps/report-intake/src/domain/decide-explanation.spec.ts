import { decideExplanation, type ExplanationFacts } from './decide-explanation.js';

const today = '2026-04-10';
const decide = (facts: Partial<ExplanationFacts>) =>
  decideExplanation(
    {
      heldOn: '2026-04-03',
      displayedFrom: '2026-04-01',
      displayedTo: '2026-04-30',
      questions: 5,
      answers: 5,
      appraiserId: 'named',
      appointments: [{ from: '2026-01-01', to: '2026-04-08', appraiserIds: ['named'] }],
      registrations: [{ from: '2025-01-01', to: '2026-04-05' }],
      ...facts,
    },
    today,
  );

describe('decideExplanation', () => {
  it('counts from the first day of the display to today', () => {
    expect(decide({ heldOn: '2026-04-01' })).toEqual({ valid: true });
    for (const heldOn of ['2026-03-31', '2026-04-11']) {
      expect(decide({ heldOn })).toMatchObject({ because: 'explained-outside-display', pointer: '/heldOn' });
    }
  });

  it('counts to the last day announced, however long the display stays unended', () => {
    expect(decide({ heldOn: '2026-04-03', displayedTo: '2026-04-03' })).toEqual({ valid: true });
    const late = decide({ heldOn: '2026-04-03', displayedTo: '2026-04-02' });
    expect(late).toMatchObject({ because: 'explained-outside-display', pointer: '/heldOn' });
  });

  it('counts of an appraiser the appointment names and the register holds on that day', () => {
    const stranger = { because: 'explainer-not-of-project', pointer: '/appraiserId' };
    expect(decide({ appraiserId: 'other' })).toMatchObject(stranger);
    expect(decide({ heldOn: '2026-04-06' })).toMatchObject(stranger);
    expect(decide({ registrations: [] })).toMatchObject(stranger);
    expect(decide({ appointments: [] })).toMatchObject(stranger);
  });

  it('answers no more than was asked', () => {
    expect(decide({ questions: 0, answers: 0 })).toEqual({ valid: true });
    expect(decide({ answers: 6 })).toMatchObject({ because: 'answers-exceed', pointer: '/answers' });
  });
});
