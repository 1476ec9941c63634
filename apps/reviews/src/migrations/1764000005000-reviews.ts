import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reviews1764000005000 implements MigrationInterface {
  name = 'Reviews1764000005000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(knownTables);
    await db.query(fileTables);
    await db.query(committeeTables);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table known_report, known_service, known_agency, review, determination, history, expert,
      interest, panel`);
  }
}

const knownTables = `
  create table known_report (
    report_id uuid not null,
    version integer not null,
    tenant text not null,
    project_id uuid not null,
    organ_id text not null,
    regulator_organ_id text not null,
    jurisdiction text not null,
    agency_id uuid not null,
    signer_ids uuid[] not null,
    report_code text not null,
    constraint pk_known_report primary key (report_id, version)
  );
  create table known_service (
    service_id uuid not null constraint pk_known_service primary key,
    report_id uuid not null,
    report_version integer not null,
    tenant text not null,
    served_on date,
    voided boolean not null,
    recorded_at timestamptz
  );
  create index known_service_of_report on known_service (report_id, report_version);
  create table known_agency (
    agency_id uuid not null constraint pk_known_agency primary key,
    version integer not null,
    name text not null
  );
`;

const theCase = `
    tenant text not null,
    report_id uuid not null,
    report_version integer not null,
    project_id uuid not null,
    organ_id text not null,
    regulator_organ_id text not null,
    jurisdiction text not null,
    agency_id uuid not null,
    applicant text not null,
    filed_by_id text not null,
    status text not null,
    filed_on date not null,
    late boolean not null,
    created_at timestamptz(3) not null default now(),
`;

const fileTables = `
  create table review (
    id uuid not null constraint pk_review primary key,
    version integer not null,
    ${theCase}
    grounds jsonb not null,
    remedy text,
    served_on date,
    service_id uuid,
    available_on date,
    answer jsonb,
    new_version integer,
    result_proof jsonb,
    result_served_on date
  );
  create unique index review_one_open on review (report_id, report_version)
    where status in ('FILED', 'LATE', 'INCOMPLETE', 'ACCEPTED', 'AGENCY_WORKING', 'OVERDUE');
  create index review_newest on review (created_at, id);
  create index review_of_report on review (report_id);
  create index review_of_project on review (project_id);
  create index review_of_agency on review (agency_id);
  create table determination (
    id uuid not null constraint pk_determination primary key,
    version integer not null,
    ${theCase}
    review_id uuid not null,
    statement text not null,
    ground text,
    received_on date,
    draw_secret text,
    opinion jsonb
  );
  create unique index determination_one_open on determination (report_id, report_version)
    where status not in ('REFUSED', 'WITHDRAWN');
  create index determination_newest on determination (created_at, id);
  create index determination_of_review on determination (review_id);
  create index determination_of_report on determination (report_id);
  create index determination_of_project on determination (project_id);
  create index determination_of_agency on determination (agency_id);
  create table history (
    seq bigserial not null constraint pk_history primary key,
    tenant text not null,
    subject_kind text not null,
    subject_id uuid not null,
    from_state text,
    deed text not null,
    to_state text not null,
    actor_kind text not null,
    actor_id text not null,
    at timestamptz not null,
    reason text,
    details jsonb
  );
  create index history_of_subject on history (subject_id, seq);
`;

const committeeTables = `
  create table expert (
    id uuid not null constraint pk_expert primary key,
    version integer not null,
    tenant text not null,
    organ_id text not null,
    name text not null,
    field text not null,
    employer_agency_id uuid,
    former_agency_ids uuid[] not null,
    term_from date not null,
    term_to date not null,
    created_at timestamptz(3) not null default now()
  );
  create index expert_newest on expert (created_at, id);
  create index expert_of_committee on expert (tenant, organ_id);
  create table interest (
    id uuid not null constraint pk_interest primary key,
    determination_id uuid not null,
    report_id uuid not null,
    expert_id uuid not null,
    reason text not null,
    evidence_sha256 text,
    declared_on date not null,
    declared_by_id text not null
  );
  create index interest_in_report on interest (report_id);
  create index interest_evidence on interest (evidence_sha256);
  create table panel (
    id uuid not null constraint pk_panel primary key,
    determination_id uuid not null,
    draw_no integer not null,
    drawn_on date not null,
    drawn_by_id text not null,
    size integer not null,
    appraiser_share text not null,
    algorithm text not null,
    seed text not null,
    secret text not null,
    candidates jsonb not null,
    recused jsonb not null,
    draw_order uuid[] not null,
    member_ids uuid[] not null
  );
  create unique index panel_draw on panel (determination_id, draw_no);
`;
