import { composeReferral } from './compose-referral.js';

const whole = {
  facts: '该机构以2024年1月1日为价值时点，与征收决定公告日不一致，涉及三户。',
  result: '已责令改正，机构于2024年3月5日重新出具三份分户评估报告并送达。',
  proposal: '建议依据评估办法第十条将该行为列入不良行为记录，按一般类别公示。',
};

describe('composeReferral', () => {
  it('takes facts, result and proposal together', () => {
    expect(composeReferral({ ...whole, facts: `  ${whole.facts}\n` })).toEqual({ composed: true, referral: whole });
  });

  it.each(['facts', 'result', 'proposal'] as const)('points at %s when it is missing, blank or short', (part) => {
    const refused = { composed: false, because: 'referral-part-missing', pointer: `/${part}` };
    expect(composeReferral({ ...whole, [part]: undefined })).toEqual(refused);
    expect(composeReferral({ ...whole, [part]: ' '.repeat(40) })).toEqual(refused);
    expect(composeReferral({ ...whole, [part]: '十'.repeat(19) })).toEqual(refused);
    expect(composeReferral({ ...whole, [part]: '十'.repeat(20) })).toMatchObject({ composed: true });
  });

  it('counts a rare character once, not as two halves', () => {
    expect(composeReferral({ ...whole, facts: '𠮷'.repeat(19) })).toMatchObject({ pointer: '/facts' });
  });
});
