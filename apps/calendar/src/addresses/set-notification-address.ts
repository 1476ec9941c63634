import { setNotificationAddress, type NotificationAddressView, type SetNotificationAddress as Body } from '#contracts';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, requireVersion, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { recipientOf } from '../notices/recipient.js';
import { AddressBook } from './address-book.js';
import { NotificationAddress } from './notification-address.entity.js';

/** Says where one's notices go besides the inbox; with neither address given they go nowhere else. */
@Controller()
export class SetNotificationAddress {
  constructor(
    private readonly deeds: Deeds,
    private readonly book: AddressBook,
  ) {}

  @OnRequest(setNotificationAddress)
  handle(@Asked() call: Call<Body>): Promise<NotificationAddressView> {
    return this.deeds.once(call, async (tx) => {
      const address = await addressForUpdate(tx, call);
      requireVersion(call, address.version);
      Object.assign(address, { version: address.version + 1, ...this.book.seal(call.body) });
      await tx.manager.save(address);
      return { answer: this.book.viewOf(address), subjectId: address.recipient, after: address };
    });
  }
}

/** The caller's row, locked; entered as version 0 when there was none, so that of two first settings the second waits. */
async function addressForUpdate(tx: Tx, call: Call): Promise<NotificationAddress> {
  const own = { tenant: call.caller.tenant, recipient: recipientOf(call.caller) };
  await tx.query(
    'insert into notification_address (tenant, recipient, version) values ($1, $2, 0) on conflict do nothing',
    [own.tenant, own.recipient],
  );
  return tx.manager.findOneOrFail(NotificationAddress, { where: own, lock: { mode: 'pessimistic_write' } });
}
