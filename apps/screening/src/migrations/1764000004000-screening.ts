import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Screening1764000004000 implements MigrationInterface {
  name = 'Screening1764000004000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(projects);
    await db.query(flags);
    await db.query(studies);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop table study_flag, study_run, study_fact, study, flag_entry, flag, screen_run, project_screen, valuation_fact',
    );
  }
}

const projects = `
  create table valuation_fact (
    report_id uuid not null constraint pk_valuation_fact primary key,
    version integer not null,
    tenant text not null,
    project_id uuid not null,
    organ_id text not null,
    regulator_organ_id text not null,
    agency_id uuid not null,
    facts jsonb not null
  );
  create index valuation_fact_project on valuation_fact (tenant, project_id);
  create table project_screen (
    tenant text not null,
    project_id uuid not null,
    organ_id text not null,
    regulator_organ_id text not null,
    dirty_since timestamptz,
    last_run_id uuid,
    constraint pk_project_screen primary key (tenant, project_id)
  );
  create index project_screen_dirty on project_screen (dirty_since) where dirty_since is not null;
  create table screen_run (
    id uuid not null constraint pk_screen_run primary key,
    tenant text not null,
    project_id uuid not null,
    engine_version text not null,
    settings_hash text not null,
    settings jsonb not null,
    snapshot_hash text not null,
    n integer not null,
    flags_high integer not null,
    flags_low integer not null,
    cannot_judge jsonb not null,
    screened_at timestamptz not null
  );
  create index screen_run_project on screen_run (tenant, project_id, screened_at);`;

const flags = `
  create table flag (
    id uuid not null constraint pk_flag primary key,
    version integer not null,
    tenant text not null,
    project_id uuid not null,
    report_id uuid not null,
    agency_id uuid not null,
    organ_id text not null,
    regulator_organ_id text not null,
    code text not null,
    direction text not null,
    state text not null,
    said jsonb not null,
    snapshot_hash text not null,
    first_run_id uuid not null,
    last_run_id uuid not null,
    cleared_run_id uuid,
    disposition jsonb,
    answer jsonb,
    created_at timestamptz(3) not null default now(),
    constraint flag_of_report unique (tenant, report_id, code, direction)
  );
  create index flag_newest on flag (tenant, created_at desc, id desc);
  create index flag_of_project on flag (tenant, project_id, created_at desc, id desc);
  create index flag_of_agency on flag (tenant, agency_id, created_at desc, id desc);
  create table flag_entry (
    flag_id uuid not null,
    version integer not null,
    what text not null,
    at timestamptz not null,
    actor_kind text not null,
    actor_id text not null,
    run_id uuid,
    said jsonb,
    snapshot_hash text,
    outcome text,
    text text,
    constraint pk_flag_entry primary key (flag_id, version)
  );`;

const studies = `
  create table study (
    id uuid not null constraint pk_study primary key,
    tenant text not null,
    organ_id text not null,
    name text not null,
    source text not null,
    notes text not null,
    currency text not null,
    opened_at timestamptz not null
  );
  create table study_fact (
    study_id uuid not null,
    ref text not null,
    facts jsonb not null,
    constraint pk_study_fact primary key (study_id, ref)
  );
  create table study_run (
    id uuid not null constraint pk_study_run primary key,
    study_id uuid not null,
    engine_version text not null,
    settings_hash text not null,
    snapshot_hash text not null,
    n integer not null,
    judged integer not null,
    flags_high integer not null,
    flags_low integer not null,
    ratio jsonb,
    ran_at timestamptz(3) not null,
    constraint study_run_once unique (study_id, snapshot_hash, settings_hash)
  );
  create table study_flag (
    id uuid not null constraint pk_study_flag primary key,
    run_id uuid not null,
    ref text not null,
    cell_id text,
    direction text not null,
    said jsonb not null,
    created_at timestamptz(3) not null default now()
  );
  create index study_flag_of_run on study_flag (run_id, created_at desc, id desc);`;
