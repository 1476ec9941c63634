import type { NotificationAddressView, SetNotificationAddress } from '#contracts';
import { maskPhone } from '#kernel';
import { FieldCipher } from '#service';
import { Inject, Injectable } from '@nestjs/common';
import { maskEmail } from '../domain/mask-email.js';
import type { NotificationAddress } from './notification-address.entity.js';

type Sealed = Pick<NotificationAddress, 'email' | 'mobile'>;

/** Seals the addresses of recipients and opens them again: masked for their owner, whole for the sending alone. */
@Injectable()
export class AddressBook {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  seal({ email, mobile }: SetNotificationAddress): Sealed {
    return {
      email: email === undefined ? null : this.cipher.encrypt(email, 'notification_address.email'),
      mobile: mobile === undefined ? null : this.cipher.encrypt(mobile, 'notification_address.mobile'),
    };
  }

  open({ email, mobile }: Sealed): SetNotificationAddress {
    return {
      ...(email === null ? {} : { email: this.cipher.decrypt(email, 'notification_address.email') }),
      ...(mobile === null ? {} : { mobile: this.cipher.decrypt(mobile, 'notification_address.mobile') }),
    };
  }

  viewOf(address: NotificationAddress | null): NotificationAddressView {
    if (address === null) return { version: 0 };
    const { email, mobile } = this.open(address);
    return {
      version: address.version,
      ...(email === undefined ? {} : { email: maskEmail(email) }),
      ...(mobile === undefined ? {} : { mobile: maskPhone(mobile) }),
    };
  }
}
