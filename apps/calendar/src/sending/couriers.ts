import { relaySettingsToken, type RelaySettings } from '../relay.settings.js';
import type { Courier } from './courier.js';

export const couriersToken = Symbol('couriers');

/** The couriers there are relays for; what they need is loaded only then. */
export const couriers = {
  provide: couriersToken,
  inject: [relaySettingsToken],
  useFactory: async ({ smtp, sms }: RelaySettings): Promise<Courier[]> => [
    ...(smtp ? [new (await import('./smtp-courier.js')).SmtpCourier(smtp)] : []),
    ...(sms ? [new (await import('./sms-courier.js')).SmsCourier(sms)] : []),
  ],
};
