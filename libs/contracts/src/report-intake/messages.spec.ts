import { aReport } from '#testing';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { targetConstructorToSchema } from 'class-validator-jsonschema';
import { CorrectReport } from './correction.messages.js';
import { DisplayResults } from './display.messages.js';
import { FilesInUse } from '../files-in-use.js';
import { ReadPersonalData } from './personal-data.messages.js';
import { FindReports, ShownReport } from './report.messages.js';
import { RecordService, VoidService } from './service.messages.js';
import { CompareVersions } from './version.messages.js';

/** JSON pointers of what the contract refuses in a body as it arrives. */
function refused(message: new () => object, body: object): string[] {
  const errors = validateSync(plainToInstance(message, structuredClone(body)), {
    whitelist: true,
    forbidNonWhitelisted: true,
  });
  return errors.flatMap((error) => pointers(error, ''));
}

function pointers({ property, constraints, children }: ValidationError, parent: string): string[] {
  const here = `${parent}/${property}`;
  return [...(constraints ? [here] : []), ...(children ?? []).flatMap((child) => pointers(child, here))];
}

const reason = '面积按复测结果更正，其余不变';
const correction = { reason, kind: 'agency-correction', report: aReport() };
const evidenceSha256 = 'e'.repeat(64);
const witness = { name: '李见证', role: 'neighbour', disinterested: true };
const service = { kind: 'left-with-witnesses', servedOn: '2026-05-06', evidenceSha256, witnesses: [witness] };
const display = { from: '2026-04-01', to: '2026-04-07', place: '社区公告栏' };

const unfit = ['a\0b'.repeat(10), `\ud800${reason}`, '长'.repeat(501), ' '.repeat(20), '太短', null, 12, { a: 1 }];

describe('the contracts of report intake', () => {
  it.each<[string, new () => object, object]>([
    ['a correction', CorrectReport, correction],
    ['a record of service', RecordService, service],
    ['a record of service without witnesses', RecordService, { ...service, kind: 'post', witnesses: undefined }],
    ['the voiding of one', VoidService, { reason }],
    ['a public display', DisplayResults, display],
    ['a look behind the mask', ReadPersonalData, { reason }],
    ['a search, its numbers still text', FindReports, { limit: '20', status: 'reason-pending' }],
    ['a comparison', CompareVersions, { against: '1' }],
  ])('take %s', (_, message, body) => {
    expect(refused(message, body)).toEqual([]);
  });

  it.each<[string, new () => object, object]>([
    ['of a correction', CorrectReport, correction],
    ['for voiding a service', VoidService, {}],
    ['for looking behind the mask', ReadPersonalData, {}],
  ])('refuse as reason %s what is too short or long, blank, unclean or no text', (_, message, body) => {
    for (const text of unfit) expect(refused(message, { ...body, reason: text })).toEqual(['/reason']);
  });

  it.each<[string, new () => object, object]>([
    ['/report/household/address', CorrectReport, { ...correction, report: aReport({ household: { address: 'a\0' } }) }],
    ['/report', CorrectReport, { ...correction, report: null }],
    ['/kind', CorrectReport, { ...correction, kind: 'whim' }],
    ['/reviewId', CorrectReport, { ...correction, reviewId: '1' }],
    ['/surprise', CorrectReport, { ...correction, surprise: 1 }],
    ['/servedOn', RecordService, { ...service, servedOn: '2026-02-30' }],
    ['/evidenceSha256', RecordService, { ...service, evidenceSha256: '../../etc/passwd' }],
    ['/witnesses', RecordService, { ...service, witnesses: 'nobody' }],
    ['/witnesses/0/name', RecordService, { ...service, witnesses: [{ ...witness, name: '\udfff' }] }],
    ['/note', RecordService, { ...service, note: 'x'.repeat(501) }],
    ['/place', DisplayResults, { ...display, place: 'x'.repeat(201) }],
    ['/from', DisplayResults, { ...display, from: '0001-01-01' }],
    ['/status', FindReports, { status: 'unknown' }],
    ['/agency', FindReports, { agency: 'x' }],
    ['/against', CompareVersions, { against: '1.5' }],
    ['/hashes', FilesInUse, { hashes: ['x'] }],
  ])('refuse what stands at %s', (pointer, message, body) => {
    expect(refused(message, body)).toEqual([pointer]);
  });

  it('describe a shown report like a submitted one, but for the household, which may be masked', () => {
    const schema = targetConstructorToSchema(ShownReport, { refPointerPrefix: '#/components/schemas/' });
    expect(schema.properties).toMatchObject({
      household: { $ref: '#/components/schemas/ShownHousehold' },
      subject: { $ref: '#/components/schemas/ValuedHouse' },
      issuedOn: { type: 'string', format: 'date' },
    });
  });
});
