import { randomUUID } from 'node:crypto';

/** An answer other than the one expected; says what was asked and what came back. */
export class Unexpected extends Error {}

/**
 * A plain client of the API. `call('POST', '/reports', { as, body })` answers the body, or throws `Unexpected` when the
 * status is not the one expected (any 2xx unless told). A POST carries a fresh idempotency key unless given one.
 */
export function apiOf(url) {
  return async function call(method, path, { as, body, key, ifMatch, expect } = {}) {
    const headers = { accept: 'application/json' };
    if (as) headers.authorization = `Bearer ${as}`;
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (method !== 'GET') headers['idempotency-key'] = key ?? randomUUID();
    if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`;
    const answer = await fetch(`${url}/api/v1${path}`, { method, headers, body: body && JSON.stringify(body) });
    const text = await answer.text();
    const fits = expect === undefined ? answer.ok : answer.status === expect;
    if (!fits) throw new Unexpected(`${method} ${path}: ${answer.status} ${text.slice(0, 1500)}`);
    return text === '' ? null : JSON.parse(text);
  };
}

/** `upload(as)` puts a small scan into the file store; answers its hash, which is all the services get. */
export function uploadsTo(url) {
  return async function upload(as) {
    const pdf = `%PDF-1.4\n% 演示用扫描件 ${new Date().toISOString()}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;
    const answer = await fetch(`${url}/api/v1/files`, {
      method: 'POST',
      headers: { authorization: `Bearer ${as}`, 'content-type': 'application/pdf' },
      body: pdf,
    });
    if (!answer.ok) throw new Unexpected(`upload: ${answer.status} ${await answer.text()}`);
    return (await answer.json()).sha256;
  };
}
