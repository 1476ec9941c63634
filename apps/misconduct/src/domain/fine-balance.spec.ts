import { fineBalance, type FineFacts } from './fine-balance.js';

/** CNY 10,000, to be paid by 21 May. */
const facts: FineFacts = { fineFen: 1_000_000, dueOn: '2026-05-21', payments: [] };
const on = (today: string, change: Partial<FineFacts> = {}) => fineBalance({ ...facts, ...change }, today);

describe('fineBalance', () => {
  it('adds nothing on the last day, and three per cent on each day after it', () => {
    expect(on('2026-05-21')).toEqual({ surchargeFen: 0, paidFen: 0, owedFen: 1_000_000 });
    expect(on('2026-05-22').surchargeFen).toBe(30_000);
    expect(on('2026-05-31').surchargeFen).toBe(300_000);
  });

  it('never adds more than the fine', () => {
    expect(on('2026-06-23').surchargeFen).toBe(990_000);
    expect(on('2026-06-24').surchargeFen).toBe(1_000_000);
    expect(on('2030-01-01')).toEqual({ surchargeFen: 1_000_000, paidFen: 0, owedFen: 2_000_000 });
  });

  it('owes nothing once paid in time, and the surcharge alone once the fine is paid late', () => {
    expect(on('2026-12-31', { payments: [{ amountFen: 1_000_000, paidOn: '2026-05-21' }] }).owedFen).toBe(0);
    const late = on('2026-12-31', { payments: [{ amountFen: 1_000_000, paidOn: '2026-05-23' }] });
    expect(late).toEqual({ surchargeFen: 60_000, paidFen: 1_000_000, owedFen: 60_000 });
  });

  it('counts on what is unpaid, to the fen', () => {
    const payments = [{ amountFen: 999_967, paidOn: '2026-05-20' }];
    expect(on('2026-05-22', { payments }).surchargeFen).toBe(0);
    expect(on('2026-05-23', { payments }).surchargeFen).toBe(1);
  });

  it('counts no day of a reconsideration or suit', () => {
    const pauses = [{ from: '2026-05-22', to: '2026-05-30' }];
    expect(on('2026-05-31', { pauses }).surchargeFen).toBe(30_000);
    expect(on('2026-08-31', { pauses: [{ from: '2026-05-23', to: null }] }).surchargeFen).toBe(30_000);
  });
});
