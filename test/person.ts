import { eventually } from '#testing';
import type { Response } from 'supertest';
import { problemIn } from './problem.js';
import type { WholeSystem } from './whole-system.js';

export interface Refused {
  status: number;
  code: string;
  pointer?: string;
}

/** Answers the credential of today; undefined for somebody who shows none. */
type Credential = () => Promise<string | undefined>;

/** Somebody at a screen: all they do and see goes over HTTP. Paths begin after `/api/v1`. */
export class Person {
  constructor(
    private readonly system: WholeSystem,
    private readonly credential: Credential,
  ) {}

  /** Posts what must succeed; tried again while a fact it needs is still on its way. */
  async does<A extends object>(path: string, body: object = {}): Promise<A> {
    return this.system.soon('POST', path, await this.with({ body }));
  }

  /** Reads what must be readable, and waits for it to say what is looked for. */
  async sees<A extends object>(path: string, looked: (answer: A) => unknown = () => true): Promise<A> {
    const sending = await this.with({});
    return eventually(async () => {
      const answer = await this.system.soon<A>('GET', path, sending);
      return Boolean(looked(answer)) && answer;
    });
  }

  /** Puts a file into the store; answers its hash. */
  async uploads(content: Buffer, type: string): Promise<string> {
    const sending = await this.with({ body: content, headers: { 'content-type': type } });
    return (await this.system.done<{ sha256: string }>('POST', '/files', sending)).sha256;
  }

  /** What is refused when it is posted: a problem in both languages. */
  async mayNot(path: string, body: object = {}, headers: Record<string, string> = {}): Promise<Refused> {
    return refusal(await this.answerTo('POST', path, { body, headers }));
  }

  async mayNotSee(path: string): Promise<Refused> {
    return refusal(await this.answerTo('GET', path));
  }

  /** The answer, whatever it is. */
  async answerTo(
    method: string,
    path: string,
    sending: { body?: object; headers?: Record<string, string> } = {},
  ): Promise<Response> {
    return this.system.send(method, `/api/v1${path}`, await this.with(sending));
  }

  private async with<S extends object>(sending: S): Promise<S & { as?: string }> {
    const as = await this.credential();
    return as === undefined ? sending : { ...sending, as };
  }
}

function refusal(answer: Response): Refused {
  const { status, code, pointer } = problemIn(answer);
  return { status, code, ...(pointer === undefined ? {} : { pointer }) };
}
