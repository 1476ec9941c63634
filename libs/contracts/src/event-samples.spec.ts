import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync } from 'class-validator';
import { readdirSync, readFileSync } from 'node:fs';
import { eventDefinitions, type EventDefinition } from './index.js';

const samples = new URL('../samples/', import.meta.url);
const bySubject = [...eventDefinitions.values()].map((event): [string, EventDefinition] => [event.subject, event]);

const sampleOf = (subject: string): object =>
  JSON.parse(readFileSync(new URL(`${subject}.json`, samples), 'utf8')) as object;

const fieldsOf = (of: object): string[] => [
  ...new Set(
    getMetadataStorage()
      .getTargetValidationMetadatas(of.constructor, '', false, false)
      .map((rule) => rule.propertyName),
  ),
];

/** Paths of the fields that classes declare and the sample leaves out, at any depth. */
function absent(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.length === 0 ? [`${path}/0`] : absentInOne(value, path);
  if (typeof value !== 'object' || value === null || value.constructor === Object) return [];
  const members = value as Record<string, unknown>;
  return fieldsOf(value).flatMap((name) =>
    members[name] === undefined ? [`${path}/${name}`] : absent(members[name], `${path}/${name}`),
  );
}

/** An optional field need only be there in one item of a list. */
function absentInOne(items: unknown[], path: string): string[] {
  const [first = [], ...rest] = items.map((item) => absent(item, `${path}/*`));
  return first.filter((one) => rest.every((other) => other.includes(one)));
}

const personal = /owner|person|phone|mobile|idnumber|address|certificate|household/i;

describe('the golden samples of events', () => {
  it('are one to each event, and no more', () => {
    const files = readdirSync(samples).map((file) => file.replace(/\.json$/, ''));
    expect(files.toSorted()).toEqual(bySubject.map(([subject]) => subject).toSorted());
  });

  it.each(bySubject)('%s passes its class, no field unknown', (subject, event) => {
    const body = plainToInstance(event.body, sampleOf(subject));
    expect(validateSync(body, { whitelist: true, forbidNonWhitelisted: true })).toEqual([]);
  });

  it.each(bySubject)('%s shows every field its class declares', (subject, event) => {
    expect(absent(plainToInstance(event.body, sampleOf(subject)))).toEqual([]);
  });

  it.each(bySubject)('%s has no field for personal data', (subject) => {
    const names: string[] = [];
    JSON.stringify(sampleOf(subject), (name, value: unknown) => {
      names.push(name);
      return value;
    });
    expect(names.filter((name) => personal.test(name))).toEqual([]);
  });
});
