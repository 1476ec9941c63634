import { createTransport, type Transporter } from 'nodemailer';
import { Undelivered, type Courier, type Letter } from './courier.js';

/** Longest waits on the relay; together well below the time after which an attempt counts as lost. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Sends notices as plain-text mail, both languages in one, over the relay of the house. */
export class SmtpCourier implements Courier {
  readonly channel = 'email';
  private readonly relay: Transporter;
  private readonly domain: string;

  constructor({ url, from }: { url: string; from: string }) {
    this.relay = createTransport({ url, ...timeouts }, { from });
    this.domain = /@([^@>\s]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
  }

  async send({ notificationId, to, title, text }: Letter): Promise<void> {
    try {
      await this.relay.sendMail({
        to,
        subject: `${title.zh} ${title.en}`,
        text: `${text.zh}\n\n${text.en}\n`,
        textEncoding: 'base64',
        messageId: `<${notificationId}@${this.domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      const { responseCode, code } = error as { responseCode?: number; code?: string };
      throw responseCode
        ? new Undelivered(`smtp-${responseCode}`, responseCode >= 500)
        : new Undelivered(code ?? 'unknown', false);
    }
  }

  close(): void {
    this.relay.close();
  }
}
