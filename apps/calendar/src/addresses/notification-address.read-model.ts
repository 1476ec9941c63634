import { getNotificationAddress, type NotificationAddressView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { recipientOf } from '../notices/recipient.js';
import { AddressBook } from './address-book.js';
import { NotificationAddress } from './notification-address.entity.js';

/** One's own address for notices, masked. */
@Controller()
export class NotificationAddressReadModel {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly book: AddressBook,
  ) {}

  @OnRequest(getNotificationAddress)
  async get(@Asked() call: Call): Promise<NotificationAddressView> {
    const own = { tenant: call.caller.tenant, recipient: recipientOf(call.caller) };
    return this.book.viewOf(await this.db.manager.findOneBy(NotificationAddress, own));
  }
}
