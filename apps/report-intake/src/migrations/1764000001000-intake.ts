import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Intake1764000001000 implements MigrationInterface {
  name = 'Intake1764000001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(registers);
    await db.query(reports);
    await db.query(aroundReports);
    await db.query(challenges);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table known_agency, known_appraiser, known_project, known_challenge, report, report_version, comparable_use, attachment_use,
        service_record, personal_data_reading, public_display
    `);
  }
}

const registers = ['agency', 'appraiser', 'project']
  .map(
    (thing) => `
      create table known_${thing} (
        ${thing}_id uuid not null constraint pk_known_${thing} primary key,
        version integer not null,
        state jsonb not null
      );`,
  )
  .join('');

const reports = `
  create table report (
    id uuid not null constraint pk_report primary key,
    tenant text not null,
    project_id uuid not null,
    agency_id uuid not null,
    organ_id text not null,
    regulator_organ_id text not null,
    report_no text not null,
    household_no text not null,
    report_code text not null,
    state text not null,
    latest_version integer not null,
    in_force_version integer,
    created_at timestamptz(3) not null default now()
  );
  create unique index report_number on report (tenant, agency_id, report_no);
  create unique index report_code on report (report_code);
  create unique index report_of_household on report (tenant, project_id, household_no)
    where in_force_version is not null;
  create index report_of_project on report (tenant, project_id, created_at desc, id desc);
  create index report_of_agency on report (tenant, agency_id, created_at desc, id desc);
  create index report_of_organ on report (tenant, organ_id, created_at desc, id desc);
  create index report_of_regulator on report (tenant, regulator_organ_id, created_at desc, id desc);
  create table report_version (
    report_id uuid not null,
    version integer not null,
    tenant text not null,
    kind text not null,
    reason text,
    review_id uuid,
    determination_id uuid,
    state text not null,
    verdict text not null,
    issued_on date not null,
    content_hash text not null,
    body jsonb not null,
    owner_name text not null,
    owner_id_number text not null,
    owner_phone text,
    address text not null,
    findings jsonb not null,
    declared_only jsonb not null,
    received_at timestamptz(3) not null,
    received_from text not null,
    constraint pk_report_version primary key (report_id, version)
  );
  create table comparable_use (
    report_id uuid not null,
    comparable_no text not null,
    transaction_on date not null,
    price_yuan_per_sqm integer not null,
    area_sqm numeric(12,2) not null,
    tenant text not null,
    project_id uuid not null,
    constraint pk_comparable_use
      primary key (report_id, comparable_no, transaction_on, price_yuan_per_sqm, area_sqm)
  );
  create index comparable_use_of_project on comparable_use
    (tenant, project_id, comparable_no, transaction_on, price_yuan_per_sqm, area_sqm);
  create table attachment_use (
    sha256 text not null,
    report_id uuid not null,
    constraint pk_attachment_use primary key (sha256, report_id)
  );
`;

const aroundReports = `
  create table service_record (
    id uuid not null constraint pk_service_record primary key,
    tenant text not null,
    report_id uuid not null,
    report_version integer not null,
    jurisdiction text not null,
    kind text not null,
    served_on date not null,
    evidence_sha256 text not null,
    witnesses text,
    note text,
    recorded_at timestamptz(3) not null,
    recorded_by text not null,
    voided_at timestamptz(3),
    voided_by text,
    void_reason text
  );
  create unique index service_in_force on service_record (report_id, report_version) where voided_at is null;
  create index service_of_report on service_record (report_id, recorded_at);
  create index service_evidence on service_record (evidence_sha256);
  create table personal_data_reading (
    id uuid not null constraint pk_personal_data_reading primary key,
    tenant text not null,
    report_id uuid not null,
    report_version integer not null,
    reason text not null,
    read_by text not null,
    read_at timestamptz(3) not null
  );
  create index reading_of_report on personal_data_reading (report_id, read_at);
  create table public_display (
    id uuid not null constraint pk_public_display primary key,
    tenant text not null,
    project_id uuid not null,
    jurisdiction text not null,
    from_on date not null,
    to_on date not null,
    place text not null,
    displayed_by text not null,
    created_at timestamptz(3) not null default now()
  );
  create index display_of_project on public_display (tenant, project_id, from_on);
`;

const challenges = `
  create table known_challenge (
    kind text not null,
    id uuid not null,
    tenant text not null,
    report_id uuid not null,
    closed boolean not null,
    constraint pk_known_challenge primary key (kind, id)
  );
`;
