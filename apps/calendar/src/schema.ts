import { KnownOrgan, OrganTables1764000000700 } from '#organs';
import type { ServiceSchema } from '#service';
import { NotificationAddress } from './addresses/notification-address.entity.js';
import { Calendar1764000008000 } from './migrations/1764000008000-calendar.js';
import { Notification } from './notices/notification.entity.js';
import { KnownDeadline } from './queue/known-deadline.entity.js';
import { OutgoingMessage } from './sending/outgoing-message.entity.js';
import { HolidayTable } from './tables/holiday-table.entity.js';

export const schema: ServiceSchema = {
  service: 'calendar',
  entities: [KnownOrgan, HolidayTable, KnownDeadline, Notification, NotificationAddress, OutgoingMessage],
  migrations: [OrganTables1764000000700, Calendar1764000008000],
  encrypts: true,
  appendOnly: ['holiday_table'],
};
