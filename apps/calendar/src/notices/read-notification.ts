import { readNotification, type NotificationView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { Notification } from './notification.entity.js';
import { viewOf } from './notification.view.js';
import { recipientOf } from './recipient.js';

/** Marks one's own notice as read; who read it first stays. Having read it is no receipt of any document. */
@Controller()
export class ReadNotification {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(readNotification)
  handle(@Asked() call: Call): Promise<NotificationView> {
    return this.deeds.once(call, async (tx) => {
      const notice = await tx.manager.findOneOrFail(Notification, {
        where: { id: call.target, tenant: call.caller.tenant, recipient: recipientOf(call.caller) },
        lock: { mode: 'pessimistic_write' },
      });
      if (notice.readAt === null) {
        Object.assign(notice, { readAt: call.now, readBy: call.caller.id });
        await tx.manager.save(notice);
      }
      return { answer: viewOf(notice), subjectId: notice.id, after: notice };
    });
  }
}
