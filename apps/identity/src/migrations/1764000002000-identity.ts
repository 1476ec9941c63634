import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1764000002000 implements MigrationInterface {
  name = 'Identity1764000002000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(organs);
    await db.query(officers);
    await db.query(agencyKeys);
    await db.query(claims);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `drop table organ, organ_place, officer, session, attempt, known_agency, api_key, known_report, claim_code,
       household_session`,
    );
  }
}

const organs = `
  create table organ (
    id text not null constraint pk_organ primary key,
    version integer not null,
    name text not null,
    level text not null,
    roles text[] not null,
    created_at timestamptz(3) not null default now()
  );
  create index organ_newest on organ (created_at desc, id desc);
  create table organ_place (
    organ_id text not null,
    valid_from date not null,
    valid_to date,
    parent_id text,
    division_code text,
    constraint pk_organ_place primary key (organ_id, valid_from)
  );
  create unique index organ_place_open on organ_place (organ_id) where valid_to is null;
  create index organ_place_parent on organ_place (parent_id);
`;

const officers = `
  create table officer (
    id uuid not null constraint pk_officer primary key,
    version integer not null,
    organ_id text not null,
    username text not null constraint officer_username unique,
    name text not null,
    roles text[] not null,
    password_hash text not null,
    active boolean not null,
    closed_because text,
    created_at timestamptz(3) not null default now()
  );
  create index officer_newest on officer (created_at desc, id desc);
  create table session (
    token_hash text not null constraint pk_session primary key,
    officer_id uuid not null,
    opened_at timestamptz not null,
    expires_at timestamptz not null,
    last_seen_at timestamptz not null
  );
  create index session_expiry on session (expires_at);
  create index session_officer on session (officer_id);
  create table attempt (
    subject text not null constraint pk_attempt primary key,
    failures integer not null,
    last_at timestamptz,
    locked_until timestamptz
  );
  create index attempt_oldest on attempt (last_at);
`;

const agencyKeys = `
  create table known_agency (
    agency_id uuid not null constraint pk_known_agency primary key,
    version integer not null,
    organ_id text not null
  );
  create table api_key (
    id uuid not null constraint pk_api_key primary key,
    version integer not null,
    tenant text not null,
    agency_id uuid not null,
    mode text not null,
    prefix text not null constraint api_key_prefix unique,
    scopes text[] not null,
    secret_hash text not null,
    earlier_secret_hash text,
    earlier_secret_until timestamptz,
    expires_on date,
    revoked_at timestamptz,
    revoked_because text,
    last_used_on date,
    created_at timestamptz(3) not null default now()
  );
  create index api_key_of_agency on api_key (agency_id, created_at desc, id desc);
`;

const claims = `
  create table known_report (
    report_id uuid not null constraint pk_known_report primary key,
    version integer not null,
    organ_id text not null,
    report_code text not null,
    tenant text not null
  );
  create index known_report_code on known_report (report_code);
  create table claim_code (
    id uuid not null constraint pk_claim_code primary key,
    report_id uuid not null,
    tenant text not null,
    code_hash text not null,
    issued_by uuid not null,
    issued_at timestamptz not null,
    voided_at timestamptz
  );
  create unique index claim_code_valid on claim_code (report_id) where voided_at is null;
  create table household_session (
    token_hash text not null constraint pk_household_session primary key,
    claim_id uuid not null,
    expires_at timestamptz not null
  );
  create index household_session_expiry on household_session (expires_at);
`;
