import { decideCase, type CaseFacts, type CasePolicy } from './decide-case.js';

const facts: CaseFacts = {
  outcome: 'violation',
  approverId: 'sun',
  investigatorIds: ['zhao', 'qian'],
  everInvestigatedIds: [],
  legalReviewerId: 'li',
  hearingChairId: null,
  hearingWaived: false,
  noticeServedOn: '2026-05-06',
  heardOutOn: null,
};
const policy: CasePolicy = {
  investigatorsAtLeast: 2,
  legalReviewRequired: true,
  defenceDueOn: '2026-05-13',
  hearingDueOn: null,
};
const decide = (change: Partial<CaseFacts>, today = '2026-05-14', other: Partial<CasePolicy> = {}) =>
  decideCase({ ...facts, ...change }, { ...policy, ...other }, today);

describe('decideCase', () => {
  it('waits for the whole last day of the defence', () => {
    expect(decide({}, '2026-05-13')).toEqual({
      decided: false,
      because: 'defence-still-open',
      dueOn: '2026-05-13',
    });
    expect(decide({}, '2026-05-14')).toEqual({ decided: true, outcome: 'violation' });
  });

  it('decides earlier once the agency has said its last word', () => {
    expect(decide({ heardOutOn: '2026-05-08' }, '2026-05-08')).toMatchObject({ decided: true });
    expect(decide({ heardOutOn: '2026-05-09' }, '2026-05-08')).toMatchObject({ because: 'defence-still-open' });
  });

  it('waits as long as a hearing may be asked for, unless none is wanted or one was held', () => {
    const hearingDueOn = '2026-05-15';
    expect(decide({}, '2026-05-15', { hearingDueOn })).toEqual({
      decided: false,
      because: 'hearing-still-open',
      dueOn: hearingDueOn,
    });
    expect(decide({}, '2026-05-16', { hearingDueOn })).toMatchObject({ decided: true });
    expect(decide({ hearingWaived: true }, '2026-05-14', { hearingDueOn })).toMatchObject({ decided: true });
    expect(decide({ hearingChairId: 'wu' }, '2026-05-12', { hearingDueOn })).toMatchObject({ decided: true });
  });

  it('finds no violation before the notice was served', () => {
    expect(decide({ noticeServedOn: null }, '2026-05-14', { defenceDueOn: null })).toMatchObject({
      because: 'notice-not-served',
    });
    expect(decide({ noticeServedOn: '2026-05-15' })).toMatchObject({ because: 'notice-not-served' });
  });

  it('is nothing for who investigated before and was replaced', () => {
    expect(decide({ everInvestigatedIds: ['sun'] })).toEqual({ decided: false, because: 'approver-investigated' });
  });

  it('calls a case unfounded without a notice, but not without a second person', () => {
    expect(decide({ outcome: 'unfounded', noticeServedOn: null })).toEqual({ decided: true, outcome: 'unfounded' });
    expect(decide({ outcome: 'unfounded', approverId: 'zhao' })).toMatchObject({ because: 'approver-investigated' });
  });

  it('keeps investigator, hearing chair, legal reviewer and approver apart', () => {
    expect(decide({ hearingChairId: 'sun' })).toMatchObject({ because: 'hearing-chair-decides' });
    expect(decide({ approverId: 'qian' })).toMatchObject({ because: 'approver-investigated' });
    expect(decide({ legalReviewerId: 'zhao' })).toMatchObject({ because: 'legal-reviewer-investigated' });
    expect(decide({ legalReviewerId: 'sun' })).toMatchObject({ because: 'legal-reviewer-decides' });
  });

  it('counts one officer named twice as one', () => {
    expect(decide({ investigatorIds: ['zhao', 'zhao'] })).toMatchObject({ because: 'investigators-too-few' });
  });

  it('asks for a legal review only where the case needs one', () => {
    expect(decide({ legalReviewerId: null })).toMatchObject({ because: 'legal-review-missing' });
    expect(decide({ legalReviewerId: null }, '2026-05-14', { legalReviewRequired: false })).toMatchObject({
      decided: true,
    });
  });
});
