import { decideInterest, type InterestFacts } from './decide-interest.js';

const secretary: InterestFacts = {
  organ: { organId: 'changchun', organLevel: 'prefecture' },
  isSecretary: true,
  isReviewer: false,
  clientOrganId: 'nanguan',
  regulatorOrganId: 'nanguan-housing',
  committeeOrganId: 'changchun',
  isSeated: false,
  hasEvidence: false,
};
const reviewer: InterestFacts = {
  ...secretary,
  organ: { organId: 'nanguan-housing', organLevel: 'county' },
  isSecretary: false,
  isReviewer: true,
};

describe('decideInterest', () => {
  it('takes it from the secretary before the expert is seated, evidence or not', () => {
    expect(decideInterest(secretary)).toEqual({ declared: true });
    expect(decideInterest(reviewer)).toEqual({ declared: true });
  });

  it('never takes it about a seated member from whoever draws, another role of theirs notwithstanding', () => {
    const refused = { declared: false, because: 'interest-of-seated-member', pointer: '/expertId' };
    expect(decideInterest({ ...secretary, isSeated: true, hasEvidence: true })).toEqual(refused);
    expect(decideInterest({ ...secretary, isReviewer: true, isSeated: true, hasEvidence: true })).toEqual(refused);
  });

  it('takes it about a seated member from a reviewer of the regulator or the committee, with evidence', () => {
    const seated = { ...reviewer, isSeated: true };
    expect(decideInterest(seated)).toMatchObject({
      because: 'interest-evidence-missing',
      pointer: '/evidenceSha256',
    });
    expect(decideInterest({ ...seated, hasEvidence: true })).toEqual({ declared: true });
    expect(decideInterest({ ...seated, hasEvidence: true, organ: secretary.organ })).toEqual({ declared: true });
    const elsewhere = { organId: 'jilin', organLevel: 'province' as const };
    expect(decideInterest({ ...seated, hasEvidence: true, organ: elsewhere })).toMatchObject({
      because: 'organ-outside-your-scope',
    });
  });

  it('takes none from the client, though it is the regulator too, nor from a county acting as committee', () => {
    const both = { ...reviewer, regulatorOrganId: 'nanguan', organ: { ...reviewer.organ, organId: 'nanguan' } };
    expect(decideInterest(both)).toMatchObject({ because: 'organ-is-client' });
    expect(decideInterest({ ...secretary, organ: reviewer.organ })).toMatchObject({
      because: 'organ-below-prefecture',
    });
  });
});
