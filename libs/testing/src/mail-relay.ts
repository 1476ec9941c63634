import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { SMTPServer } from 'smtp-server';

interface Mail {
  to: string;
  messageId: string;
  /** Headers and body as they came over the wire. */
  raw: string;
}

const answering = (responseCode: number, why: string): Error => Object.assign(new Error(why), { responseCode });

/** A real mail relay on loopback. It knows nobody whose address begins with `nobody`. */
export class MailRelay {
  readonly mails: Mail[] = [];
  /** Addresses whose mail it takes so many times more, to say then that it did not: as when the connection breaks. */
  readonly losesReceipt = new Map<string, number>();
  private server: SMTPServer;

  /** Answers its URL. */
  async start(): Promise<string> {
    const smtp = await import('smtp-server');
    this.server = new smtp.SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _, done) => done(address.startsWith('nobody') ? answering(550, 'no such user') : null),
      onData: (stream, session, done) => void this.take(stream, session.envelope.rcptTo[0]?.address ?? '', done),
    });
    const listening = this.server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    return `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  }

  to(address: string): Mail[] {
    return this.mails.filter((mail) => mail.to === address);
  }

  stop(): Promise<void> {
    return new Promise((closed) => this.server.close(() => closed()));
  }

  private async take(stream: Readable, to: string, done: (error?: Error | null) => void): Promise<void> {
    const raw = await text(stream);
    this.mails.push({ to, raw, messageId: /^Message-ID: (.*)$/im.exec(raw)?.[1]?.trim() ?? '' });
    const left = this.losesReceipt.get(to) ?? 0;
    this.losesReceipt.set(to, left - 1);
    done(left > 0 ? answering(451, 'lost') : null);
  }
}
