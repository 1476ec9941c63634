import { actKeyOf } from './act-key.js';
import { isTimeBarred, timeBarFrom, timeBarKey } from './time-bar.js';

const report = { reportId: '3F8C1D20-6b7a-4e59-8c41-0a1b2c3d4e01', from: '2026-03-02' };

describe('actKeyOf', () => {
  it('takes a false, a materially wrong and a substandard report for one act', () => {
    const keys = ['A01', 'A02', 'A16', 'A18'].map((code) => actKeyOf(report, code));
    expect(new Set(keys).size).toBe(1);
  });

  it('tells a defective signature from a wrong content, and one report from another', () => {
    expect(actKeyOf(report, 'A14')).not.toBe(actKeyOf(report, 'A01'));
    expect(actKeyOf({ ...report, reportId: '3f8c1d20-6b7a-4e59-8c41-0a1b2c3d4e02' }, 'A01')).not.toBe(
      actKeyOf(report, 'A01'),
    );
  });

  it('is not got round by spelling the same thing differently', () => {
    const act = { reference: '南关 1号地块', from: '2026-03-02' };
    expect(actKeyOf({ ...act, reference: '南关１号地块' }, 'A06')).toBe(actKeyOf(act, 'A06'));
    expect(actKeyOf({ ...report, reportId: report.reportId.toLowerCase() }, 'A01')).toBe(actKeyOf(report, 'A01'));
  });
});

describe('the time bar', () => {
  it('runs from the end of an act that went on, and not at all while it does', () => {
    expect(timeBarFrom({ from: '2024-01-01' })).toBe('2024-01-01');
    expect(timeBarFrom({ from: '2024-01-01', until: '2024-05-01' })).toBe('2024-05-01');
    expect(timeBarFrom({ from: '2024-01-01', ongoing: true })).toBeNull();
  });

  it('is five years where life, health or finance was endangered', () => {
    expect(timeBarKey({})).toBe('D16');
    expect(timeBarKey({ endangering: true })).toBe('D16-grave');
  });

  it('bars what was discovered after the last day, not on it', () => {
    expect(isTimeBarred('2026-05-01', '2026-05-01')).toBe(false);
    expect(isTimeBarred('2026-05-01', '2026-05-02')).toBe(true);
    expect(isTimeBarred(null, '2036-05-02')).toBe(false);
  });
});
