import { deadlineKeepers } from '#contracts';
import { WhenClockSet } from '#messaging';
import { WhenOrganChanged } from '#organs';
import { Module } from '@nestjs/common';
import { AddressBook } from './addresses/address-book.js';
import { NotificationAddressReadModel } from './addresses/notification-address.read-model.js';
import { SetNotificationAddress } from './addresses/set-notification-address.js';
import { CalculateDeadline } from './calculator/calculate-deadline.js';
import { DeadlineRulesReadModel } from './calculator/deadline-rules.read-model.js';
import { NotificationReadModel } from './notices/notification.read-model.js';
import { ReadNotification } from './notices/read-notification.js';
import { whenDeadlineReachedIn } from './notices/when-deadline-reached.handler.js';
import { DeadlineQueueReadModel } from './queue/deadline-queue.read-model.js';
import { whenDeadlineChangedIn } from './queue/when-deadline-changed.handler.js';
import { couriers } from './sending/couriers.js';
import { MailFailuresReadModel } from './sending/mail-failures.read-model.js';
import { SendMessages } from './sending/send-messages.js';
import { HolidayTableReadModel } from './tables/holiday-table.read-model.js';
import { ImportHolidays } from './tables/import-holidays.js';
import { OwnCalendar } from './tables/own-calendar.js';

@Module({
  controllers: [
    WhenClockSet,
    WhenOrganChanged,
    ...deadlineKeepers.map(whenDeadlineChangedIn),
    ...deadlineKeepers.map(whenDeadlineReachedIn),
    ImportHolidays,
    HolidayTableReadModel,
    CalculateDeadline,
    DeadlineRulesReadModel,
    DeadlineQueueReadModel,
    NotificationReadModel,
    ReadNotification,
    NotificationAddressReadModel,
    SetNotificationAddress,
    MailFailuresReadModel,
  ],
  providers: [OwnCalendar, AddressBook, couriers, SendMessages],
})
export class CalendarModule {}
