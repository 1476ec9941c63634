import type { Tenant } from '#contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Recipient } from '../domain/recipients-of.js';

/** Where notices of one recipient go besides the inbox. Overwritten when it changes: what is no longer used is not kept. */
@Entity('notification_address')
export class NotificationAddress {
  @PrimaryColumn('text')
  tenant: Tenant;

  @PrimaryColumn('text')
  recipient: Recipient;

  @Column('int')
  version: number;

  /** Encrypted. */
  @Column('text', { nullable: true })
  email: string | null;

  /** Encrypted. */
  @Column('text', { nullable: true })
  mobile: string | null;
}
