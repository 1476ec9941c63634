import { agency, anyone, household, officer } from '../audience.js';
import { PageQuery } from '../page.js';
import { defineRequest, Nothing } from '../request.js';
import { CalculateDeadline, CalculatedDeadline, DeadlineRules, FindDeadlineRules } from './calculation.messages.js';
import { DeadlinePage, FindDeadlines } from './deadline-queue.messages.js';
import { FindHolidayTables, HolidayTables, HolidayTableView, ImportHolidays } from './holiday-table.messages.js';
import {
  FindNotifications,
  MailFailurePage,
  NotificationAddressView,
  NotificationPage,
  NotificationView,
  SetNotificationAddress,
} from './notification.messages.js';

const anyAgency = agency('reports:read');
const systemAdministrator = officer('system-admin');
/** Those whose cases deadlines run in; who administers the system has none. */
const caseWorkers = officer(
  'clerk',
  'reviewer',
  'case-officer',
  'legal-reviewer',
  'hearing-chair',
  'approver',
  'committee-secretary',
);
const concerned = [caseWorkers, anyAgency, household];

/** By an officer of the province: one calendar counts for all its organs. */
export const importHolidays = defineRequest({
  subject: 'calendar.import-holidays',
  body: ImportHolidays,
  answer: HolidayTableView,
  allow: [systemAdministrator],
  changes: true,
});

export const findHolidayTables = defineRequest({
  subject: 'calendar.find-holiday-tables',
  body: FindHolidayTables,
  answer: HolidayTables,
  allow: [anyone],
  changes: false,
});

/** The same calculation the cases use, for everybody. */
export const calculateDeadline = defineRequest({
  subject: 'calendar.calculate-deadline',
  body: CalculateDeadline,
  answer: CalculatedDeadline,
  allow: [anyone],
  changes: false,
});

export const findDeadlineRules = defineRequest({
  subject: 'calendar.find-deadline-rules',
  body: FindDeadlineRules,
  answer: DeadlineRules,
  allow: [anyone],
  changes: false,
});

/** Officers see what concerns the organs they cover, an agency and a household their own. */
export const findDeadlines = defineRequest({
  subject: 'calendar.find-deadlines',
  body: FindDeadlines,
  answer: DeadlinePage,
  allow: concerned,
  changes: false,
});

/** One's own inbox; an officer's is that of the own organ. */
export const findNotifications = defineRequest({
  subject: 'calendar.find-notifications',
  body: FindNotifications,
  answer: NotificationPage,
  allow: concerned,
  changes: false,
});

export const readNotification = defineRequest({
  subject: 'calendar.read-notification',
  body: Nothing,
  answer: NotificationView,
  allow: concerned,
  changes: true,
});

/** An organ's address is in the hands of those who work its cases. */
const addressees = [officer('clerk', 'reviewer', 'approver', 'committee-secretary'), anyAgency, household];

export const getNotificationAddress = defineRequest({
  subject: 'calendar.get-notification-address',
  body: Nothing,
  answer: NotificationAddressView,
  allow: addressees,
  changes: false,
});

export const setNotificationAddress = defineRequest({
  subject: 'calendar.set-notification-address',
  body: SetNotificationAddress,
  answer: NotificationAddressView,
  allow: addressees,
  changes: true,
});

export const findMailFailures = defineRequest({
  subject: 'calendar.find-mail-failures',
  body: PageQuery,
  answer: MailFailurePage,
  allow: [systemAdministrator],
  changes: false,
});
