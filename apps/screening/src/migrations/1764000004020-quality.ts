import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions of thresholds with their back-tests, spot checks, appointments for previews, and the agency panel. */
export class Quality1764000004020 implements MigrationInterface {
  name = 'Quality1764000004020';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [settings, spotChecks, panels]) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `drop table back_test_flag, back_test_project, settings_version, spot_check_item, spot_check, known_project,
         agency_panel`,
    );
  }
}

const settings = `
  create table settings_version (
    id uuid not null constraint pk_settings_version primary key,
    tenant text not null,
    number integer not null,
    based_on integer not null,
    state text not null,
    thresholds jsonb not null,
    settings_hash text not null,
    reason text not null,
    organ_id text not null,
    proposed_by text not null,
    created_at timestamptz(3) not null default now(),
    activated_by text,
    activated_at timestamptz(3),
    retired_at timestamptz(3),
    constraint settings_version_number unique (tenant, number)
  );
  create unique index settings_version_active on settings_version (tenant) where state = 'active';
  create index settings_version_newest on settings_version (tenant, created_at, id);
  create table back_test_project (
    settings_id uuid not null,
    project_id uuid not null,
    tenant text not null,
    organ_id text not null,
    regulator_organ_id text not null,
    run_id uuid not null,
    state text not null,
    tries integer not null,
    homes integer not null,
    by_use jsonb not null,
    constraint pk_back_test_project primary key (settings_id, project_id)
  );
  create index back_test_project_waiting on back_test_project (settings_id, project_id) where state = 'waiting';
  create table back_test_flag (
    id uuid not null constraint pk_back_test_flag primary key,
    settings_id uuid not null,
    project_id uuid not null,
    subject_kind text not null,
    subject text not null,
    use text,
    code text not null,
    direction text not null,
    what text not null,
    level_before smallint,
    level_after smallint,
    outcome text,
    created_at timestamptz(3) not null default now()
  );
  create index back_test_flag_newest on back_test_flag (settings_id, created_at, id)`;

const spotChecks = `
  create table spot_check (
    id uuid not null constraint pk_spot_check primary key,
    tenant text not null,
    organ_id text not null,
    from_day date not null,
    to_day date not null,
    seed text not null,
    algorithm text not null,
    run_ids uuid[] not null,
    size integer not null,
    frame integer not null,
    frame_hash text not null,
    drawn_by text not null,
    created_at timestamptz(3) not null default now()
  );
  create index spot_check_newest on spot_check (tenant, organ_id, created_at, id);
  create table spot_check_item (
    id uuid not null constraint pk_spot_check_item primary key,
    version integer not null,
    spot_check_id uuid not null,
    tenant text not null,
    organ_id text not null,
    regulator_organ_id text not null,
    project_id uuid not null,
    report_id uuid not null,
    rank integer not null,
    outcome text,
    reason text,
    recorded_by text,
    recorded_at timestamptz(3),
    constraint spot_check_item_rank unique (spot_check_id, rank)
  )`;

const panels = `
  create table known_project (
    project_id uuid not null constraint pk_known_project primary key,
    version integer not null,
    appointments jsonb not null
  );
  create table agency_panel (
    tenant text not null constraint pk_agency_panel primary key,
    fingerprint text not null,
    rated_at timestamptz(3) not null,
    ratings jsonb not null
  )`;
