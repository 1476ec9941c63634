import { aReport, aReportsAgencyId, aReportsAppraiserIds, aSigner, reportFacts } from '#testing';
import { policyOn } from './policy.js';
import { rc02 } from './rc02.js';
import type { ReportFacts } from './report-facts.js';

const policy = policyOn('2026-04-21');
const [first] = aReportsAppraiserIds;
const find = (facts: ReportFacts) => rc02(facts, policy).map(({ pointer, values }) => [pointer, values.fault]);
const withFirst = (appraiser: Partial<ReportFacts['appraisers'][string]>) => {
  const facts: ReportFacts = reportFacts({});
  const known = facts.appraisers[first];
  return known ? { ...facts, appraisers: { ...facts.appraisers, [first]: { ...known, ...appraiser } } } : facts;
};

describe('RC02 signers and seal', () => {
  it('is content with two appraisers of the project who sign by hand, and the seal', () => {
    expect(find(reportFacts({}))).toEqual([]);
  });

  it('misses the second signer', () => {
    const report = aReport({ signers: [aSigner(1)] });
    expect(rc02(reportFacts({ report }), policy)).toEqual([
      { pointer: '/signers', values: { fault: 'too-few-signers', found: 1, expected: 2 } },
    ]);
  });

  it('counts one appraiser named twice once', () => {
    const report = aReport({ signers: [aSigner(1), aSigner(1)] });
    expect(find(reportFacts({ report }))).toEqual([['/signers', 'too-few-signers']]);
  });

  it('does not know a signer the registry does not know', () => {
    const report = aReport({ signers: [aSigner(1), aSigner(2, { appraiserId: aReportsAgencyId })] });
    expect(find(reportFacts({ report }))).toEqual([
      ['/signers/1/appraiserId', 'not-registered'],
      ['/signers/1/appraiserId', 'not-named-in-appointment'],
    ]);
  });

  it('sees a registration number that is not the signer’s', () => {
    const report = aReport({ signers: [aSigner(1, { registrationNo: '9' }), aSigner(2)] });
    expect(find(reportFacts({ report }))).toEqual([['/signers/0/registrationNo', 'other-registration-number']]);
  });

  it.each([
    ['2026-04-20', []],
    ['2026-04-19', [['/signers/0/appraiserId', 'registration-not-valid-on-issue']]],
  ])('with a registration that ends on %s judges the day of issue, 2026-04-20', (validTo, expected) => {
    expect(find(withFirst({ validTo }))).toEqual(expected);
  });

  it('sees a signer who left the agency the day before issue', () => {
    const employments = [
      { agencyId: aReportsAgencyId, from: '2020-01-01', to: '2026-04-19' },
      { agencyId: 'another', from: '2026-04-20' },
    ];
    expect(find(withFirst({ employments }))).toEqual([['/signers/0/appraiserId', 'not-employed-by-agency-on-issue']]);
  });

  it('sees a signer the appointment does not name, and an appointment of another agency', () => {
    const appointment = { agencyId: aReportsAgencyId, appraiserIds: [first], from: '2026-03-05' };
    expect(find(reportFacts({ appointment }))).toEqual([['/signers/1/appraiserId', 'not-named-in-appointment']]);
    const others = { agencyId: 'another', appraiserIds: aReportsAppraiserIds, from: '2026-03-05' };
    expect(find(reportFacts({ appointment: others }))).toHaveLength(2);
    expect(find(reportFacts({ appointment: null }))).toHaveLength(2);
  });

  it('takes no seal for a signature and no signature for the seal', () => {
    const signers = [aSigner(1, { handSignatureDeclared: false }), aSigner(2)];
    expect(find(reportFacts({ report: aReport({ signers, agencySealDeclared: false }) }))).toEqual([
      ['/signers/0/handSignatureDeclared', 'not-signed-by-hand'],
      ['/agencySealDeclared', 'no-seal'],
    ]);
  });
});
