import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The entry gets a workflow of its own, and with it disputes, repairs, remedies, supervision and the archive's readings. */
export class RecordProcedures1764000006020 implements MigrationInterface {
  name = 'RecordProcedures1764000006020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table bad_conduct_record
        add column version integer not null default 1,
        add column replied_on date,
        add column repair_notice jsonb,
        add column open_disputes integer not null default 0,
        add column open_remedies integer not null default 0,
        add column remedy_open_until date,
        add column change jsonb,
        add column repaired_on date;
      alter table bad_conduct_record
        alter column version drop default,
        alter column open_disputes drop default,
        alter column open_remedies drop default;
      update bad_conduct_record set state = upper(state);
      drop index bad_conduct_record_expiring;
      create index bad_conduct_record_explained on bad_conduct_record (tenant, created_at desc, id desc)
        where change is not null;
      update misconduct_case set state = 'LISTED'
        where state in ('PUBLISHED', 'UNPUBLISHED', 'EXPIRED', 'WITHDRAWN');
      -- What is public already ends by a deadline from now on.
      with ended as (
        insert into deadline (id, version, tenant, key, subject_kind, subject_id, triggered_on, due_on, state, adjustments,
          provisional, unconfirmed, must_act, agency_id, organ_id)
        select gen_random_uuid(), 1, tenant, 'SET-PUBLICATION-END', 'record', id, publish_from, expires_on, 'open', '{}',
          false, false, '{}', agency_id, organ_id
        from bad_conduct_record where state = 'PUBLISHED'
        returning id, tenant, due_on
      )
      insert into deadline_stage (deadline_id, stage, tenant, on_day, state)
      select id, 'lapsed', tenant, due_on + 1, 'waiting' from ended;
      create table record_dispute (
        id uuid not null constraint pk_record_dispute primary key,
        tenant text not null,
        version integer not null,
        state text not null,
        record_id uuid not null,
        agency_id uuid not null,
        organ_id text not null,
        disputed_by text not null,
        grounds text not null,
        statement text not null,
        on_behalf_of text,
        evidence jsonb not null,
        filed_on date not null,
        answer_due_on date not null,
        reason text,
        decided_on date,
        created_at timestamptz(3) not null default now()
      );
      create index record_dispute_of_record on record_dispute (record_id, created_at);
      create unique index record_dispute_one_open on record_dispute (record_id)
        where state = 'OPEN' and disputed_by = 'agency';
      create table credit_repair (
        id uuid not null constraint pk_credit_repair primary key,
        tenant text not null,
        version integer not null,
        state text not null,
        record_id uuid not null,
        agency_id uuid not null,
        organ_id text not null,
        channel text not null,
        promise text not null,
        promise_sha256 text not null,
        proof jsonb not null,
        applied_on date not null,
        due_on date,
        verification jsonb,
        verified_by uuid,
        reason text,
        decided_on date,
        barred_until date,
        created_at timestamptz(3) not null default now()
      );
      create index credit_repair_of_record on credit_repair (record_id, created_at);
      create unique index credit_repair_one_open on credit_repair (record_id)
        where state in ('APPLIED', 'ACCEPTED', 'VERIFIED');
      create index credit_repair_bar on credit_repair (tenant, agency_id) where barred_until is not null;
      create table penalty_remedy (
        id uuid not null constraint pk_penalty_remedy primary key,
        tenant text not null,
        version integer not null,
        state text not null,
        case_id uuid not null,
        agency_id uuid not null,
        organ_id text not null,
        kind text not null,
        filed_on date not null,
        late boolean not null,
        heard_by text not null,
        docket_no text,
        document_no text,
        ended_on date,
        penalties_left jsonb,
        created_at timestamptz(3) not null default now()
      );
      create index penalty_remedy_of_case on penalty_remedy (case_id, created_at);
      create unique index penalty_remedy_one_open on penalty_remedy (case_id, kind) where state in ('FILED', 'ACCEPTED');
      create table agency_supervision (
        id uuid not null constraint pk_agency_supervision primary key,
        tenant text not null,
        agency_id uuid not null,
        version integer not null,
        state text not null,
        constraint agency_supervision_one_per_agency unique (tenant, agency_id)
      );
      create table record_reading (
        id uuid not null constraint pk_record_reading primary key,
        tenant text not null,
        record_id uuid not null,
        officer_id uuid not null,
        ground text not null,
        reason text not null,
        read_on date not null,
        created_at timestamptz(3) not null default now()
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table record_dispute, credit_repair, penalty_remedy, agency_supervision, record_reading;
      drop index bad_conduct_record_explained;
      update bad_conduct_record set state = lower(state);
      alter table bad_conduct_record drop column version, drop column replied_on, drop column repair_notice,
        drop column open_disputes, drop column open_remedies, drop column remedy_open_until, drop column change,
        drop column repaired_on;
      create index bad_conduct_record_expiring on bad_conduct_record (tenant, expires_on) where state = 'published';
    `);
  }
}
