import { decideOpinion, type AspectOpinion, type Opinion } from './give-opinion.js';

const names = [
  'procedure',
  'basis',
  'assumptions',
  'technical-route',
  'methods',
  'parameters',
  'result-determination',
] as const;
const aspects = names.map((aspect): AspectOpinion => ({ aspect, finding: 'sound', text: '符合规定' }));
const unsound = aspects.map((one): AspectOpinion =>
  one.aspect === 'parameters' ? { ...one, finding: 'problem' } : one,
);
const panel = ['a1', 'a2', 'l1'];
const maintained: Opinion = { outcome: 'maintained', aspects, signers: panel, dissents: [], newReportBy: null };
const correct: Opinion = { ...maintained, outcome: 'correct', aspects: unsound, newReportBy: '2026-06-10' };
const decide = (opinion: Opinion) => decideOpinion(opinion, panel, '2026-06-01');

describe('decideOpinion', () => {
  it('maintains a report without a technical problem', () => {
    expect(decide(maintained)).toEqual({ given: true, opinion: maintained });
  });

  it('sends a report with a problem back until a day to come', () => {
    expect(decide(correct)).toMatchObject({ given: true });
    for (const newReportBy of [null, '2026-06-01']) {
      expect(decide({ ...correct, newReportBy })).toMatchObject({
        because: 'new-report-day-missing',
        pointer: '/newReportBy',
      });
    }
  });

  it('lets no outcome contradict the findings', () => {
    expect(decide({ ...maintained, aspects: unsound })).toMatchObject({ because: 'opinion-contradicts-findings' });
    expect(decide({ ...correct, aspects })).toMatchObject({ because: 'opinion-contradicts-findings' });
    expect(decide({ ...maintained, newReportBy: '2026-06-10' })).toMatchObject({ pointer: '/newReportBy' });
  });

  it('waits for a finding on each of the seven aspects, and names those that lack one', () => {
    expect(decide({ ...maintained, aspects: aspects.slice(2) })).toEqual({
      given: false,
      because: 'opinion-aspect-missing',
      missing: ['procedure', 'basis'],
    });
  });

  it('is signed by every member of the panel and nobody else', () => {
    expect(decide({ ...maintained, signers: ['a1', 'a2'] })).toMatchObject({ because: 'opinion-unsigned' });
    expect(decide({ ...maintained, signers: [...panel, 'x'] })).toMatchObject({
      because: 'opinion-signed-by-stranger',
      pointer: '/signers/3',
    });
    expect(decideOpinion({ ...maintained, signers: [] }, [], '2026-06-01')).toMatchObject({
      because: 'opinion-unsigned',
    });
  });

  it('keeps a dissent of the few', () => {
    const dissents = [{ expertId: 'l1', text: '参数选取依据不足' }];
    expect(decide({ ...maintained, dissents })).toMatchObject({ given: true, opinion: { dissents } });
  });

  it('is no opinion of the panel when most dissent, and no dissent without words or from outside', () => {
    const dissent = (expertId: string, text = '参数选取依据不足') => ({ expertId, text });
    const dissenting = (...dissents: Opinion['dissents'][number][]) => decide({ ...maintained, dissents });
    expect(dissenting(dissent('l1'), dissent('a1'))).toMatchObject({ because: 'dissent-is-majority' });
    expect(dissenting(dissent('l1'), dissent('l1', '补充意见'))).toMatchObject({ given: true });
    expect(dissenting(dissent('l1', ' '))).toMatchObject({ because: 'dissent-unfounded', pointer: '/dissents/0' });
    expect(dissenting(dissent('x'))).toMatchObject({ because: 'dissent-unfounded' });
  });
});
