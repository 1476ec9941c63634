import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The examination aspect by aspect, the fee, corrective steps and court cases. */
export class DeterminationInFull1764000005020 implements MigrationInterface {
  name = 'DeterminationInFull1764000005020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table expert
        add column appraiser_id uuid,
        add column status text not null default 'ON_ROSTER',
        add column changed_by_id text;
      alter table determination
        add column committee_organ_id text,
        add column independent uuid[],
        add column pause jsonb,
        add column new_version integer,
        add column fee jsonb;
    `);
    await db.query(examinationTables);
    await db.query(aftermathTables);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table known_appraiser, aspect_finding, panel_question, site_visit, corrective_step, court_case, court_ruling;
      alter table determination drop column committee_organ_id, drop column independent, drop column pause,
        drop column new_version, drop column fee;
      alter table expert drop column appraiser_id, drop column status, drop column changed_by_id;
    `);
  }
}

const examinationTables = `
  create table known_appraiser (
    appraiser_id uuid not null constraint pk_known_appraiser primary key,
    version integer not null,
    agency_ids uuid[] not null
  );
  create table aspect_finding (
    seq bigserial not null constraint pk_aspect_finding primary key,
    determination_id uuid not null,
    draw_no integer not null,
    report_version integer not null,
    aspect text not null,
    finding text not null,
    text text not null,
    evidence text[] not null,
    examined_on date not null,
    examined_by_id text not null
  );
  create index aspect_finding_of_determination on aspect_finding (determination_id, seq);
  create index aspect_finding_evidence on aspect_finding using gin (evidence);
  create table panel_question (
    determination_id uuid not null,
    no integer not null,
    addressee text not null,
    text text not null,
    answer_by date not null,
    asked_on date not null,
    asked_by_id text not null,
    answer text,
    evidence text[] not null,
    answered_on date,
    answered_by_id text,
    constraint pk_panel_question primary key (determination_id, no)
  );
  create index panel_question_evidence on panel_question using gin (evidence);
  create table site_visit (
    id uuid not null constraint pk_site_visit primary key,
    determination_id uuid not null,
    visited_on date not null,
    present uuid[] not null,
    access text not null,
    text text not null,
    evidence text[] not null,
    recorded_on date not null,
    recorded_by_id text not null
  );
  create index site_visit_of_determination on site_visit (determination_id);
  create index site_visit_evidence on site_visit using gin (evidence);
`;

const theCase = `
    id uuid not null,
    version integer not null,
    tenant text not null,
    report_id uuid not null,
    project_id uuid not null,
    organ_id text not null,
    regulator_organ_id text not null,
    jurisdiction text not null,
    agency_id uuid not null,
    filed_on date not null,
    created_at timestamptz(3) not null default now(),
`;

const aftermathTables = `
  create table corrective_step (
    ${theCase}
    subject_kind text not null,
    subject_id uuid not null,
    what text not null,
    owed_by text not null,
    due_on date not null,
    text text not null,
    status text not null,
    done_on date,
    evidence_sha256 text,
    constraint pk_corrective_step primary key (id)
  );
  create index corrective_step_newest on corrective_step (created_at, id);
  create index corrective_step_of_subject on corrective_step (subject_id);
  create index corrective_step_of_report on corrective_step (report_id);
  create index corrective_step_of_agency on corrective_step (agency_id);
  create index corrective_step_evidence on corrective_step (evidence_sha256);
  create table court_case (
    ${theCase}
    court text not null,
    case_no text not null,
    status text not null,
    stage_on date not null,
    result text,
    loss_reason text,
    decided_on date,
    constraint pk_court_case primary key (id)
  );
  create index court_case_newest on court_case (created_at, id);
  create unique index court_case_number on court_case (tenant, report_id, case_no);
  create index court_case_of_project on court_case (project_id);
  create table court_ruling (
    seq bigserial not null constraint pk_court_ruling primary key,
    court_case_id uuid not null,
    stage text not null,
    case_no text not null,
    result text not null,
    loss_reason text,
    decided_on date not null,
    evidence_sha256 text not null,
    recorded_by_id text not null
  );
  create index court_ruling_of_case on court_ruling (court_case_id, seq);
  create index court_ruling_evidence on court_ruling (evidence_sha256);
`;
