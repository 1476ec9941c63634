import { required, type Environment } from '#process';
import { Module, type DynamicModule } from '@nestjs/common';

export const relaySettingsToken = Symbol('relay settings');

/** The ways out of the house. Without one, its messages wait; the inbox works all the same. */
export interface RelaySettings {
  /** Mail relay, such as smtps://user:password@mail.example.cn, and the address notices come from. */
  smtp: { url: string; from: string } | null;
  /** HTTP interface of the SMS provider (docs/sms.md), and the token it asks for, when it does. */
  sms: { url: string; token: string | null } | null;
}

@Module({})
class RelaySettingsModule {}

/** Reads the settings once at the start. A relay without a sender's address stops the service before it sends anything. */
export function relaySettings(env: Environment): DynamicModule {
  const { SMTP_URL: smtpUrl, SMS_URL: smsUrl, SMS_TOKEN: smsToken } = env;
  const settings: RelaySettings = {
    smtp: smtpUrl ? { url: smtpUrl, from: required(env, 'MAIL_FROM') } : null,
    sms: smsUrl ? { url: smsUrl, token: smsToken || null } : null,
  };
  const provider = { provide: relaySettingsToken, useValue: settings };
  return { module: RelaySettingsModule, global: true, providers: [provider], exports: [provider] };
}
