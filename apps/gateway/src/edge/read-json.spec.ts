import fc from 'fast-check';
import { BodyInvalid } from './body-invalid.js';
import { readJson } from './read-json.js';

const read = (text: string) => readJson(Buffer.from(text));

function refusalOf(text: string | Buffer): unknown {
  try {
    return readJson(Buffer.from(text));
  } catch (error) {
    const { code, pointer } = error as BodyInvalid;
    return { code, pointer, rule: error instanceof BodyInvalid ? error.fields[0]?.rule : undefined };
  }
}

describe('readJson', () => {
  it('reads what JSON.parse reads, whatever names and texts it holds', () => {
    const name = fc.string({ unit: 'binary', maxLength: 8 }).filter((one) => !(one in {}));
    const value = fc.letrec<{ any: unknown }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 0 }).filter((one) => one !== null),
        fc.array(tie('any')),
        fc.dictionary(name, tie('any')),
      ),
    })).any;
    fc.assert(
      fc.property(fc.dictionary(name, value), fc.nat(2), (body, indent) => {
        const text = JSON.stringify(body, null, indent);
        expect(read(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('takes a byte order mark, and nothing that is not UTF-8', () => {
    expect(read('\ufeff{"a":1}')).toEqual({ a: 1 });
    for (const bytes of [[0xff], [0xed, 0xa0, 0x80], [0xc0, 0x80]]) {
      const text = Buffer.concat([Buffer.from('{"a":"'), Buffer.from(bytes), Buffer.from('"}')]);
      expect(refusalOf(text)).toMatchObject({ code: 'body-unreadable', pointer: '' });
    }
  });

  it.each(['', ' ', '{', '{"a":}', '{a:1}', "{'a':1}", '{"a":1,}', '{"a":NaN}', '{"a":"\n"}', '{}{}'])(
    'does not read %j',
    (text) => expect(refusalOf(text)).toMatchObject({ code: 'body-unreadable', pointer: '' }),
  );

  it.each(['null', '5', '"text"', 'true', '[]', '[{}]'])('wants an object, not %s', (text) => {
    expect(refusalOf(text)).toEqual({ code: 'body-invalid', pointer: '', rule: 'isObject' });
  });

  it.each([
    ['{"a":1,"b":2,"a":1}', '/a'],
    ['{"a":1,"\\u0061":2}', '/a'],
    ['{"x":[{"a":1},{"b":{"c":1, "c" :2}}]}', '/x/1/b/c'],
    ['{"a":"\\"}{","a":1}', '/a'],
    ['{"":1,"":2}', '/'],
    ['{"a/b":{"~":0,"~":1}}', '/a~1b/~0'],
  ])('finds the name given twice in %s', (text, pointer) => {
    expect(refusalOf(text)).toEqual({ code: 'body-invalid', pointer, rule: 'namedOnce' });
  });

  it('takes a name again in another object, and one that only looks like it', () => {
    for (const text of [
      '{"a":{"a":{"a":1}}}',
      '{"a":[{"a":1},{"a":1}]}',
      '{"a":"\\"a\\":1","b":"a"}',
      '{"a":"\\\\"}',
    ]) {
      expect(read(text)).toEqual(JSON.parse(text));
    }
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('takes no field named %s', (name) => {
    const rule = 'whitelistValidation';
    expect(refusalOf(`{"${name}":{"a":1}}`)).toEqual({ code: 'body-invalid', pointer: `/${name}`, rule });
    expect(refusalOf(`{"a":[{"${name}":1}]}`)).toEqual({ code: 'body-invalid', pointer: `/a/0/${name}`, rule });
  });

  it('takes null nowhere, so that an optional field is either there or not', () => {
    const rule = 'noNull';
    expect(refusalOf('{"a":null}')).toEqual({ code: 'body-invalid', pointer: '/a', rule });
    expect(refusalOf('{"a":[{"b":[1,null]}]}')).toEqual({ code: 'body-invalid', pointer: '/a/0/b/1', rule });
  });

  it('goes 64 levels deep and no deeper', () => {
    const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
    expect(() => read(deep(64))).not.toThrow();
    for (const levels of [65, 10_000, 100_000])
      expect(refusalOf(deep(levels))).toMatchObject({ code: 'json-too-deep' });
  });

  it('takes neither an endless list nor an endless object', () => {
    const tooLarge = { code: 'body-too-large', pointer: '/a' };
    expect(refusalOf(`{"a":[${'{},'.repeat(300_000)}{}]}`)).toMatchObject(tooLarge);
    const members = Array.from({ length: 201 }, (_, n) => `"${n}":0`);
    expect(refusalOf(`{"a":{${members.join(',')}}}`)).toMatchObject(tooLarge);
    expect(() => read(`{"a":{${members.slice(1).join(',')}}}`)).not.toThrow();
  });
});
