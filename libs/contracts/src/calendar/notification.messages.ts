import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { deadlineStages, type DeadlineStage } from '../deadlines/events.js';
import { CivilDay } from '../decorators/civil-day.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { PageQuery } from '../page.js';
import { SentenceView } from '../screening/flag-evidence.messages.js';

/** Query of one's own inbox. */
export class FindNotifications extends PageQuery {
  /** `true` leaves out what was read. */
  @IsOptional()
  @IsIn(['true', 'false'])
  unread?: 'true' | 'false';
}

/** A courtesy notice that a stage of a deadline was reached. It never counts as service (送达), and starts or ends no period. */
export class NotificationView {
  @IsUUID()
  id: string;

  @IsUUID()
  deadlineId: string;

  @IsString()
  key: string;

  @IsString()
  subjectKind: string;

  @IsUUID()
  subjectId: string;

  @IsIn(deadlineStages)
  stage: DeadlineStage;

  /** Day the stage fell on. */
  @CivilDay()
  stageOn: string;

  /** The last day as it stood then. */
  @CivilDay()
  dueOn: string;

  @Nested(() => SentenceView)
  title: SentenceView;

  @Nested(() => SentenceView)
  text: SentenceView;

  @IsISO8601()
  createdAt: string;

  /** Absent while unread. An organ's inbox is one: read by one of its officers, it is read. */
  @IsOptional()
  @IsISO8601()
  readAt?: string;
}

export class NotificationPage {
  @NestedList(() => NotificationView, 1000)
  items: NotificationView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}

/** Where notices go besides the inbox, whole: what is left out is forgotten. An officer sets it for the own organ. */
export class SetNotificationAddress {
  @IsOptional()
  @IsEmail()
  @MaxLength(200)
  email?: string;

  /** A mobile number of the mainland. */
  @IsOptional()
  @Matches(/^1\d{10}$/)
  mobile?: string;
}

/** The address as its owner sees it again: masked. */
export class NotificationAddressView {
  /** From 1; 0 while none was ever set. */
  @IsInt()
  version: number;

  @IsOptional()
  @IsString()
  email?: string;

  @IsOptional()
  @IsString()
  mobile?: string;
}

export const noticeChannels = ['email', 'sms'] as const;
export type NoticeChannel = (typeof noticeChannels)[number];

/** A message that could not be delivered and is not tried again. Names no address. */
export class MailFailureView {
  @IsUUID()
  id: string;

  @IsUUID()
  notificationId: string;

  @IsIn(noticeChannels)
  channel: NoticeChannel;

  @IsInt()
  attempts: number;

  /** Code of the last error, such as `smtp-550`, `http-503` or `ECONNREFUSED`. */
  @IsString()
  lastError: string;

  @IsISO8601()
  createdAt: string;
}

/** Whether there is a way out for a channel, and how many messages wait for it. */
export class ChannelState {
  @IsIn(noticeChannels)
  channel: NoticeChannel;

  /** False while no relay is configured: messages wait. */
  @IsBoolean()
  configured: boolean;

  @IsInt()
  waiting: number;
}

export class MailFailurePage {
  @NestedList(() => ChannelState, 2)
  channels: ChannelState[];

  @NestedList(() => MailFailureView, 1000)
  items: MailFailureView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}
