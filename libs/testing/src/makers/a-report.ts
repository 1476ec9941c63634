import type { SubmitHouseholdReport } from '#contracts';
import { addMonths } from '#kernel';
import { aComparable } from './a-comparable.js';

type Signer = SubmitHouseholdReport['signers'][number];
type Whole = 'household' | 'subject' | 'valuation';

/** What a test wants different. Household, subject and valuation are merged into the default; everything else replaces it. */
export type ReportOverrides = Omit<Partial<SubmitHouseholdReport>, Whole> & {
  household?: Partial<SubmitHouseholdReport['household']>;
  subject?: Partial<SubmitHouseholdReport['subject']>;
  valuation?: Partial<SubmitHouseholdReport['valuation']>;
};

/** The project, announcement day and signers a default report speaks of. */
export const aReportsProjectId = '6a1f8d0e-2f43-4c59-9a2b-0c6f5c1d2e01';
export const aReportsAnnouncementDay = '2026-03-02';
export const aReportsAppraiserIds = [
  '0d9c6a52-7b1e-4b0e-8f34-5a0a5d6c7e01',
  '0d9c6a52-7b1e-4b0e-8f34-5a0a5d6c7e02',
] as const;

const purpose = '为房屋征收部门与被征收人确定被征收房屋价值的补偿提供依据,评估被征收房屋的价值';

/**
 * The body of a household report that passes every check, the same on every call. Figures stay consistent with what is
 * overridden: the unit price is the mean of the adjusted prices, the total follows unit price and area, the use period the
 * day of issue; a figure overridden itself is taken as it is.
 */
export function aReport(overrides: ReportOverrides = {}): SubmitHouseholdReport {
  const { household, subject: subjectOverrides, valuation, ...plain } = overrides;
  const issuedOn = plain.issuedOn ?? '2026-04-20';
  const comparables = plain.comparables ?? [1, 2, 3].map((n) => aComparable({ comparableNo: `T-2026-00${n}` }, n));
  const subject = { ...aSubject(), ...subjectOverrides };
  return {
    projectId: aReportsProjectId,
    reportNo: 'FH-2026-0001',
    issuedOn,
    valuationDate: aReportsAnnouncementDay,
    purpose,
    household: { ...aHousehold(), ...household },
    subject,
    valuation: aValuation(comparables, subject.areaSqm, valuation),
    comparables,
    signers: [aSigner(1), aSigner(2)],
    agencySealDeclared: true,
    inspectedOn: '2026-03-20',
    usePeriod: { from: issuedOn, to: addMonths(issuedOn, 12) },
    ...plain,
  };
}

/** The first or second appraiser of a default report. */
export function aSigner(n: 1 | 2, overrides: Partial<Signer> = {}): Signer {
  return {
    appraiserId: aReportsAppraiserIds[n - 1] ?? '',
    registrationNo: `222026000${n}`,
    handSignatureDeclared: true,
    inspectionDone: true,
    ...overrides,
  };
}

function aHousehold(): SubmitHouseholdReport['household'] {
  return {
    householdNo: 'A-001',
    owner: { name: '张样例', idType: 'resident-id', idNumber: '11010519491231002X', phone: '13800005678' },
    address: '长春市南关区样例街1号1栋2单元301室',
    certificateNo: '吉(2015)长春市不动产权第0000001号',
    propertyUnitCode: '220102001001GB00001F00010301',
  };
}

function aSubject(): SubmitHouseholdReport['subject'] {
  return {
    use: 'residential',
    structure: 'brick-concrete',
    builtYear: 1998,
    floor: 3,
    floors: 6,
    areaSqm: 85.37,
    orientation: 'S',
    decoration: 'plain',
    blockNo: 'A',
    buildingNo: '1',
  };
}

function aValuation(
  comparables: SubmitHouseholdReport['comparables'],
  areaSqm: number,
  overrides: ReportOverrides['valuation'] = {},
): SubmitHouseholdReport['valuation'] {
  const sum = comparables.reduce((total, comparable) => total + comparable.adjustedPriceYuan, 0);
  const unitPriceYuan = overrides.unitPriceYuan ?? Math.round(sum / Math.max(1, comparables.length));
  const totalYuan = Math.round((unitPriceYuan * Math.round(areaSqm * 100)) / 100);
  return { methods: ['market'], unitPriceYuan, totalYuan, ...overrides };
}
