import { meetingRoles, type CasePeople } from './keep-apart.js';

const people: CasePeople = {
  investigatorIds: ['zhao', 'qian'],
  hearingChairId: 'wu',
  legalReviewerId: 'li',
  approverId: 'sun',
};

describe('meetingRoles', () => {
  it('finds nothing where four offices are held by different people, or not held at all', () => {
    expect(meetingRoles(people)).toBeNull();
    expect(meetingRoles({ ...people, hearingChairId: null, legalReviewerId: null })).toBeNull();
  });

  it.each([
    ['approver-investigated', { approverId: 'qian' }],
    ['legal-reviewer-investigated', { legalReviewerId: 'zhao' }],
    ['hearing-chair-investigated', { hearingChairId: 'zhao' }],
    ['legal-reviewer-decides', { legalReviewerId: 'sun' }],
    ['hearing-chair-decides', { hearingChairId: 'sun' }],
    ['hearing-chair-reviews', { hearingChairId: 'li' }],
  ])('names %s', (because, change) => {
    expect(meetingRoles({ ...people, ...change })).toBe(because);
  });
});
