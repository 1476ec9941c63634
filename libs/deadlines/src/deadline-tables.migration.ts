import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of every service that keeps deadlines. */
export class DeadlineTables1764000000500 implements MigrationInterface {
  name = 'DeadlineTables1764000000500';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table deadline (
        id uuid not null,
        version integer not null default 1,
        tenant text not null,
        key text not null,
        subject_kind text not null,
        subject_id uuid not null,
        triggered_on date not null,
        due_on date not null,
        state text not null,
        pack_id text,
        adjustments jsonb not null,
        due jsonb,
        provisional boolean not null,
        unconfirmed boolean not null,
        suspended_on date,
        must_act text[] not null,
        agency_id uuid,
        organ_id text,
        report_id uuid,
        project_id uuid,
        created_at timestamptz(3) not null default now(),
        constraint pk_deadline primary key (id)
      );
      create unique index deadline_open on deadline (subject_kind, subject_id, key)
        where state in ('open', 'suspended', 'lapsed');
      create index deadline_of_subject on deadline (subject_id);
      create index deadline_of_report on deadline (report_id, key) where report_id is not null;
      create table deadline_stage (
        deadline_id uuid not null,
        stage text not null,
        tenant text not null,
        on_day date not null,
        state text not null,
        fired_at timestamptz,
        constraint pk_deadline_stage primary key (deadline_id, stage)
      );
      create index deadline_stage_waiting on deadline_stage (tenant, on_day) where state = 'waiting';
      create table deadline_change (
        deadline_id uuid not null,
        version integer not null,
        what text not null,
        old_due_on date,
        new_due_on date not null,
        ground text,
        reason text,
        decided_by text,
        at timestamptz(3) not null default now(),
        constraint pk_deadline_change primary key (deadline_id, version)
      );
      create table holiday_table (
        year integer not null,
        version integer not null,
        source text not null,
        days jsonb not null,
        constraint pk_holiday_table primary key (year)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table deadline, deadline_stage, deadline_change, holiday_table');
  }
}
