import { findNotifications, type FindNotifications, type NotificationPage } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, keysetOf, pageOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Notification } from './notification.entity.js';
import { viewOf } from './notification.view.js';
import { recipientOf } from './recipient.js';

/** The caller's own inbox, newest first. */
@Controller()
export class NotificationReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(findNotifications)
  async find(@Asked() call: Call<FindNotifications>): Promise<NotificationPage> {
    const { limit, beforeAt, beforeId } = keysetOf(call.body);
    const query = this.db.manager
      .createQueryBuilder(Notification, 'n')
      .where('n.tenant = :tenant', { tenant: call.caller.tenant })
      .andWhere('n.recipient = :recipient', { recipient: recipientOf(call.caller) })
      .orderBy('n.createdAt', 'DESC')
      .addOrderBy('n.id', 'DESC')
      .limit(limit + 1);
    if (call.body.unread === 'true') query.andWhere('n.readAt is null');
    if (beforeAt) query.andWhere('(n.createdAt, n.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
    return pageOf(await query.getMany(), limit, (n) => [n.createdAt.toISOString(), n.id], viewOf);
  }
}
