import { aspects, decideOpinion, type AspectFinding, type Opinion } from './give-opinion.js';

const findings: AspectFinding[] = aspects.map((aspect) => ({ aspect, sound: true, finding: '符合规定' }));
const unsound = findings.map((one) => (one.aspect === 'parameters' ? { ...one, sound: false } : one));
const panel = ['a1', 'a2', 'l1'];
const maintained: Opinion = { outcome: 'maintained', findings, signedBy: panel, dissents: [], newReportBy: null };
const correct: Opinion = { ...maintained, outcome: 'correct', findings: unsound, newReportBy: '2026-06-10' };
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
    expect(decide({ ...maintained, findings: unsound })).toMatchObject({ because: 'opinion-contradicts-findings' });
    expect(decide({ ...correct, findings })).toMatchObject({ because: 'opinion-contradicts-findings' });
    expect(decide({ ...maintained, newReportBy: '2026-06-10' })).toMatchObject({ pointer: '/newReportBy' });
  });

  it('asks for a finding on each of the seven aspects, once', () => {
    expect(aspects).toHaveLength(7);
    expect(decide({ ...maintained, findings: findings.slice(1) })).toMatchObject({ because: 'opinion-aspect-missing' });
    expect(decide({ ...maintained, findings: [...findings, ...findings.slice(0, 1)] })).toEqual({
      given: false,
      because: 'opinion-aspect-twice',
      pointer: '/findings/7/aspect',
    });
    const blank = findings.map((one, index) => (index === 2 ? { ...one, finding: ' ' } : one));
    expect(decide({ ...maintained, findings: blank })).toMatchObject({ pointer: '/findings/2/finding' });
  });

  it('is signed by every member of the panel and nobody else', () => {
    expect(decide({ ...maintained, signedBy: ['a1', 'a2'] })).toMatchObject({ because: 'opinion-unsigned' });
    expect(decide({ ...maintained, signedBy: [...panel, 'x'] })).toMatchObject({
      because: 'opinion-signed-by-stranger',
      pointer: '/signedBy/3',
    });
    expect(decideOpinion({ ...maintained, signedBy: [] }, [], '2026-06-01')).toMatchObject({
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
