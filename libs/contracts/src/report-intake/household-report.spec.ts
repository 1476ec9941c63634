import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { targetConstructorToSchema } from 'class-validator-jsonschema';
import { aComparable, aReport, aSigner } from '#testing';
import { SubmitHouseholdReport } from './household-report.js';

/** JSON pointers of what the contract refuses in a body as it arrives. */
function refused(body: object): string[] {
  const errors = validateSync(plainToInstance(SubmitHouseholdReport, structuredClone(body)), {
    whitelist: true,
    forbidNonWhitelisted: true,
  });
  return errors.flatMap((error) => pointers(error, ''));
}

function pointers({ property, constraints, children }: ValidationError, parent: string): string[] {
  const here = `${parent}/${property}`;
  return [...(constraints ? [here] : []), ...(children ?? []).flatMap((child) => pointers(child, here))];
}

const report = aReport();
const { owner } = report.household;

describe('the contract of a household report', () => {
  it('takes a default report, and the same one every time', () => {
    expect(refused(report)).toEqual([]);
    expect(aReport()).toEqual(report);
  });

  it('takes a malformed law for a well-formed report: no signers, no comparables', () => {
    expect(refused(aReport({ signers: [], comparables: [], valuation: { unitPriceYuan: 8000 } }))).toEqual([]);
  });

  it.each(Object.keys(report))('misses %s', (name) => {
    const optional = ['explanation', 'attachments'];
    expect(optional).not.toContain(name);
    expect(refused({ ...report, [name]: undefined })).toEqual([`/${name}`]);
    expect(refused({ ...report, [name]: null })).toEqual([`/${name}`]);
  });

  it.each<[string, object]>([
    ['/surprise', { ...report, surprise: 1 }],
    ['/household', { ...report, household: [] }],
    ['/signers', { ...report, signers: [null, null] }],
    ['/comparables', { ...report, comparables: {} }],
    ['/comparables', { ...report, comparables: Array.from({ length: 31 }, () => aComparable()) }],
    ['/reportNo', { ...report, reportNo: 'x'.repeat(65) }],
    ['/explanation', { ...report, explanation: 'a\0b' }],
    ['/purpose', { ...report, purpose: '\ud800' }],
    ['/valuationDate', { ...report, valuationDate: '2026-02-30' }],
    ['/projectId', { ...report, projectId: 'p' }],
    ['/agencySealDeclared', { ...report, agencySealDeclared: 'yes' }],
    ['/subject/areaSqm', aReport({ subject: { areaSqm: -1 } })],
    ['/subject/areaSqm', aReport({ subject: { areaSqm: 85.371 } })],
    ['/valuation/unitPriceYuan', aReport({ valuation: { unitPriceYuan: 8200.5 } })],
    ['/valuation/methods', { ...report, valuation: { ...report.valuation, methods: ['guess'] } }],
    ['/household/propertyUnitCode', aReport({ household: { propertyUnitCode: '22' } })],
    ['/household/owner/idNumber', aReport({ household: { owner: { ...owner, idNumber: '110105194912310021' } } })],
    ['/signers/0/appraiserId', aReport({ signers: [aSigner(1, { appraiserId: 'x' }), aSigner(2)] })],
    [
      '/comparables/0/adjustments/market',
      aReport({ comparables: [aComparable({ adjustments: { market: 1e-7 }, adjustedPriceYuan: 8000 })] }),
    ],
  ])('refuses what stands at %s', (pointer, body) => {
    expect(refused(body)).toContain(pointer);
  });

  it('leaves the number of another paper alone', () => {
    const passport = { ...owner, idType: 'passport' as const, idNumber: 'E12345678' };
    expect(refused(aReport({ household: { owner: passport } }))).toEqual([]);
  });

  it('describes itself as JSON schema, with formats, bounds and references', () => {
    const schema = targetConstructorToSchema(SubmitHouseholdReport, { refPointerPrefix: '#/components/schemas/' });
    expect(schema.properties).toMatchObject({
      issuedOn: { type: 'string', format: 'date' },
      reportNo: { type: 'string', minLength: 1, maxLength: 64 },
      household: { $ref: '#/components/schemas/Household' },
      signers: { type: 'array', maxItems: 10, items: { $ref: '#/components/schemas/ReportSigner' } },
    });
    expect(schema.required).toEqual(expect.arrayContaining(['issuedOn', 'household', 'signers']));
    expect(schema.required).not.toContain('explanation');
  });
});
