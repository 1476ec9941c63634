import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The proof of service in its parts, displays with what happens during them, parties and their representatives, the trace. */
export class ServiceAndParties1764000001210 implements MigrationInterface {
  name = 'ServiceAndParties1764000001210';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [history, challenges, services, displays, parties]) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table history, service_file, display_explanation, display_correction, party, representative;
      alter table known_challenge drop column told_at, drop column settled;
      alter table service_record drop column posted_on, drop column noticed_on, drop column particulars,
        drop column defects;
      alter table public_display drop column agency_id, drop column version, drop column state, drop column ended_on;
    `);
  }
}

const history = `
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
    reason text
  );
  create index history_of_subject on history (subject_id, seq);
`;

const challenges = `
  alter table known_challenge add told_at timestamptz(3) not null default now(), add settled boolean not null default false;
  update known_challenge set settled = closed;
`;

/** Nobody was asked who signed before now, so every signature on file is by somebody not named. */
const services = `
  alter table service_record add posted_on date, add noticed_on date, add particulars text, add defects text[];
  update service_record set defects =
    case when kind in ('signed-receipt', 'post') then array['signer-not-named'] else array[]::text[] end;
  alter table service_record alter defects set not null;
  create table service_file (
    service_id uuid not null,
    sha256 text not null,
    constraint pk_service_file primary key (service_id, sha256)
  );
  create index service_file_hash on service_file (sha256);
`;

/** A display on file is of the agency the project appointed first, and still open. */
const displays = `
  alter table public_display add agency_id uuid, add version integer not null default 1,
    add state text not null default 'OPEN', add ended_on date;
  update public_display d set agency_id = (p.state -> 'appointments' -> 0 ->> 'agencyId')::uuid
    from known_project p where p.project_id = d.project_id;
  alter table public_display alter agency_id set not null, alter version drop default, alter state drop default;
  create table display_explanation (
    id uuid not null constraint pk_display_explanation primary key,
    tenant text not null,
    display_id uuid not null,
    appraiser_id uuid not null,
    held_on date not null,
    place text not null,
    questions integer not null,
    answers integer not null,
    evidence_sha256 text not null,
    recorded_at timestamptz(3) not null,
    recorded_by text not null
  );
  create index explanation_of_display on display_explanation (display_id, recorded_at);
  create index explanation_evidence on display_explanation (evidence_sha256);
  create table display_correction (
    id uuid not null constraint pk_display_correction primary key,
    tenant text not null,
    display_id uuid not null,
    household_no text not null,
    field text not null,
    reason text not null,
    before_yuan bigint not null,
    after_yuan bigint not null,
    corrected_on date not null,
    evidence_sha256 text not null,
    recorded_at timestamptz(3) not null,
    recorded_by text not null
  );
  create index correction_of_display on display_correction (display_id, recorded_at);
  create index correction_evidence on display_correction (evidence_sha256);
`;

const person = `
  name text not null,
  id_type text not null,
  id_number text not null,
  phone text
`;

const parties = `
  create table party (
    id uuid not null constraint pk_party primary key,
    tenant text not null,
    report_id uuid not null,
    state text not null,
    kind text not null,
    ${person},
    share text,
    basis_sha256 text not null,
    added_at timestamptz(3) not null,
    added_by text not null
  );
  create index party_of_report on party (report_id, added_at);
  create index party_basis on party (basis_sha256);
  create table representative (
    id uuid not null constraint pk_representative primary key,
    tenant text not null,
    report_id uuid not null,
    party_id uuid not null,
    state text not null,
    ${person},
    authority_sha256 text not null,
    scope text[] not null,
    valid_from date not null,
    valid_until date not null,
    identity_document text,
    registered_at timestamptz(3) not null,
    registered_by text not null
  );
  create index representative_of_report on representative (report_id, registered_at);
  create index representative_authority on representative (authority_sha256);
`;
