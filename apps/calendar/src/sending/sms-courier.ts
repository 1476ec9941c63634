import { Undelivered, type Courier, type Letter } from './courier.js';

const longestMs = 30_000;
/** Answers by which the provider asks to be tried again, besides its own errors. */
const again: readonly number[] = [408, 425, 429];

/** Hands notices to the SMS provider over the HTTP interface of docs/sms.md. */
export class SmsCourier implements Courier {
  readonly channel = 'sms';

  constructor(private readonly provider: { url: string; token: string | null }) {}

  async send({ notificationId, to, title, text }: Letter): Promise<void> {
    const { url, token } = this.provider;
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': notificationId,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ id: notificationId, to, title: title.zh, text: text.zh }),
      signal: AbortSignal.timeout(longestMs),
    }).catch((error: unknown) => {
      throw new Undelivered(codeOf(error), false);
    });
    await answer.body?.cancel();
    const { status } = answer;
    if (!answer.ok) throw new Undelivered(`http-${status}`, status >= 400 && status < 500 && !again.includes(status));
  }

  close(): void {}
}

function codeOf(error: unknown): string {
  const { cause, name } = error as Error & { cause?: { code?: unknown } };
  return typeof cause?.code === 'string' ? cause.code : name;
}
