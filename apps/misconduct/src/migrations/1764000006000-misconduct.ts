import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Misconduct1764000006000 implements MigrationInterface {
  name = 'Misconduct1764000006000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table known_agency (
        agency_id uuid not null constraint pk_known_agency primary key,
        version integer not null,
        name text not null,
        credit_code text not null,
        organ_id text not null
      );
      create table known_officer (
        officer_id uuid not null constraint pk_known_officer primary key,
        version integer not null,
        organ_id text not null,
        roles text[] not null,
        active boolean not null
      );
      create table misconduct_case (
        id uuid not null constraint pk_misconduct_case primary key,
        tenant text not null,
        version integer not null,
        state text not null,
        agency_id uuid not null,
        organ_id text not null,
        referral_organ_id text,
        source text not null,
        source_id text,
        suspected_code text not null,
        lead_facts text not null,
        opened_on date not null,
        filing_reason text,
        investigators jsonb not null,
        conclusion jsonb,
        notice jsonb,
        defence jsonb not null,
        decision jsonb,
        referral jsonb,
        referral_answer jsonb,
        created_at timestamptz(3) not null default now()
      );
      -- One source opens one lead per agency and act, whoever reports it and however often.
      create unique index misconduct_case_one_per_source
        on misconduct_case (tenant, source, source_id, agency_id, suspected_code);
      create index misconduct_case_organ on misconduct_case (organ_id, created_at desc, id desc);
      create index misconduct_case_referred on misconduct_case (referral_organ_id, created_at desc, id desc);
      create index misconduct_case_agency on misconduct_case (agency_id, created_at desc, id desc);
      create table case_step (
        case_id uuid not null,
        version integer not null,
        tenant text not null,
        from_state text not null,
        deed text not null,
        to_state text not null,
        actor_kind text not null,
        actor_id text not null,
        at timestamptz not null,
        reason text,
        content jsonb not null,
        constraint pk_case_step primary key (case_id, version)
      );
      create table bad_conduct_record (
        id uuid not null constraint pk_bad_conduct_record primary key,
        tenant text not null,
        case_id uuid not null constraint bad_conduct_record_one_per_case unique,
        state text not null,
        agency_id uuid not null,
        agency_name text not null,
        credit_code text not null,
        violation_code text not null,
        severity_class text not null,
        legal_basis jsonb not null,
        local_rule_cited text,
        decision_no text not null,
        decided_on date not null,
        organ_id text not null,
        facts text not null,
        reply text,
        signatory_id uuid not null,
        instrument text not null,
        publish_from date,
        earliest_repair_on date,
        expires_on date,
        created_at timestamptz(3) not null default now()
      );
      create index bad_conduct_record_newest on bad_conduct_record (tenant, created_at desc, id desc);
      create index bad_conduct_record_agency on bad_conduct_record (agency_id, created_at desc, id desc);
      create index bad_conduct_record_code on bad_conduct_record (violation_code, created_at desc, id desc);
      create index bad_conduct_record_expiring on bad_conduct_record (tenant, expires_on) where state = 'published';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table known_agency, known_officer, misconduct_case, case_step, bad_conduct_record');
  }
}
