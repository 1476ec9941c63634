import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The whole procedure of a case, what runs beside it, and complaints. */
export class Proceedings1764000006010 implements MigrationInterface {
  name = 'Proceedings1764000006010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table misconduct_case
        add column filed_on date,
        add column evidence jsonb not null default '[]',
        add column legal_review jsonb,
        add column hearing jsonb,
        add column decision_service jsonb;
      create table proceeding_step (
        subject_id uuid not null,
        version integer not null,
        tenant text not null,
        proceeding text not null,
        from_state text not null,
        deed text not null,
        to_state text not null,
        actor_kind text not null,
        actor_id text not null,
        at timestamptz not null,
        reason text,
        content jsonb not null,
        constraint pk_proceeding_step primary key (subject_id, version)
      );
      create table complaint (
        id uuid not null constraint pk_complaint primary key,
        tenant text not null,
        version integer not null,
        state text not null,
        code_hash text not null,
        organ_id text not null,
        matters text[] not null,
        agency_id uuid,
        sealed_agency_name text,
        sealed_text text not null,
        sealed_name text,
        sealed_contact text,
        received_on date not null,
        added integer not null,
        lead_id uuid,
        sealed_reply text,
        replied_on date,
        created_at timestamptz(3) not null default now()
      );
      create unique index complaint_code on complaint (code_hash);
      create index complaint_organ on complaint (organ_id, created_at desc, id desc);
      create unique index complaint_lead on complaint (lead_id);
      create table complaint_addition (
        complaint_id uuid not null,
        no integer not null,
        tenant text not null,
        received_on date not null,
        sealed_text text not null,
        constraint pk_complaint_addition primary key (complaint_id, no)
      );
      create table complainant_reading (
        id uuid not null constraint pk_complainant_reading primary key,
        tenant text not null,
        complaint_id uuid not null,
        reason text not null,
        read_by uuid not null,
        read_at timestamptz not null
      );
      create table correction_order (
        id uuid not null constraint pk_correction_order primary key,
        tenant text not null,
        version integer not null,
        state text not null,
        case_id uuid not null,
        agency_id uuid not null,
        organ_id text not null,
        what text not null,
        served_on date not null,
        due_on date not null,
        evidence_sha256 text not null,
        report jsonb,
        finding jsonb,
        created_at timestamptz(3) not null default now()
      );
      create index correction_order_case on correction_order (case_id, created_at, id);
      -- What a penalty decision orders, from the day it was served; its id is the case's.
      create table performance (
        id uuid not null constraint pk_performance primary key,
        tenant text not null,
        version integer not null,
        state text not null,
        agency_id uuid not null,
        organ_id text not null,
        fine_yuan integer not null,
        served_on date not null,
        payments jsonb not null,
        court jsonb,
        performed_on date,
        created_at timestamptz(3) not null default now()
      );
      -- One act, one fine (行政处罚法 art. 29), whichever case it is found in.
      create table fined_act (
        tenant text not null,
        agency_id uuid not null,
        act_key text not null,
        case_id uuid not null,
        fined_on date not null,
        constraint pk_fined_act primary key (tenant, agency_id, act_key)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table proceeding_step, complaint, complaint_addition, complainant_reading, correction_order, performance,
        fined_act;
      alter table misconduct_case drop column filed_on, drop column evidence, drop column legal_review,
        drop column hearing, drop column decision_service;
    `);
  }
}
