import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Calendar1764000008000 implements MigrationInterface {
  name = 'Calendar1764000008000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(dates);
    await db.query(notices);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table outgoing_message, notification_address, notification, known_deadline, holiday_table');
  }
}

const dates = `
  create table holiday_table (
    year integer not null,
    version integer not null,
    source text not null,
    days jsonb not null,
    imported_by uuid not null,
    imported_at timestamptz(3) not null default now(),
    constraint pk_holiday_table primary key (year, version)
  );
  create table known_deadline (
    id uuid not null constraint pk_known_deadline primary key,
    tenant text not null,
    service text not null,
    version integer not null,
    key text not null,
    subject_kind text not null,
    subject_id uuid not null,
    started_on date not null,
    due_on date not null,
    state text not null,
    provisional boolean not null,
    unconfirmed boolean not null,
    pack_id text,
    must_act text[] not null,
    agency_id uuid,
    organ_id text,
    report_id uuid,
    project_id uuid
  );
  create index known_deadline_due on known_deadline (tenant, due_on, id);
  create index known_deadline_organ on known_deadline (tenant, organ_id, due_on, id);
  create index known_deadline_agency on known_deadline (tenant, agency_id, due_on, id);
  create index known_deadline_report on known_deadline (tenant, report_id, due_on, id);`;

const notices = `
  create table notification (
    id uuid not null constraint pk_notification primary key,
    tenant text not null,
    deadline_id uuid not null,
    stage text not null,
    recipient text not null,
    key text not null,
    subject_kind text not null,
    subject_id uuid not null,
    stage_on date not null,
    due_on date not null,
    title jsonb not null,
    text jsonb not null,
    created_at timestamptz(3) not null default now(),
    read_at timestamptz(3),
    read_by text,
    constraint notification_once unique (deadline_id, stage, recipient)
  );
  create index notification_inbox on notification (tenant, recipient, created_at desc, id desc);
  create table notification_address (
    tenant text not null,
    recipient text not null,
    version integer not null,
    email text,
    mobile text,
    constraint pk_notification_address primary key (tenant, recipient)
  );
  create table outgoing_message (
    id uuid not null constraint pk_outgoing_message primary key,
    notification_id uuid not null,
    channel text not null,
    state text not null,
    attempts integer not null,
    next_try_at timestamptz(3) not null,
    last_error text,
    created_at timestamptz(3) not null default now(),
    constraint outgoing_message_once unique (notification_id, channel)
  );
  create index outgoing_message_waiting on outgoing_message (channel, next_try_at, id) where state = 'waiting';
  create index outgoing_message_failed on outgoing_message (created_at desc, id desc) where state = 'failed';`;
