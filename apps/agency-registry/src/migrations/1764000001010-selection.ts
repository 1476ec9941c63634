import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How agencies are chosen, their declared interests, and what a project keeps of both. */
export class Selection1764000001010 implements MigrationInterface {
  name = 'Selection1764000001010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table selection (
        id uuid not null constraint pk_selection primary key,
        version integer not null,
        project_id uuid not null,
        round integer not null,
        state text not null,
        organ_id text not null,
        regulator_organ_id text not null,
        pack_id text not null,
        announced_on date not null,
        place text not null,
        notice_sha256 text not null,
        households integer not null,
        seats integer not null,
        candidates jsonb not null,
        agreement jsonb,
        no_agreement_sha256 text,
        vote jsonb,
        draw jsonb,
        draw_secret text,
        outcome jsonb,
        annulment_sha256 text,
        created_at timestamptz(3) not null default now()
      );
      create unique index selection_one_standing on selection (project_id) where state <> 'ANNULLED';
      create unique index selection_round on selection (project_id, round);
      create table ballot (
        id uuid not null constraint pk_ballot primary key,
        selection_id uuid not null,
        household_no text not null,
        agency_ids uuid[] not null,
        cast_on date not null,
        evidence_sha256 text not null,
        recorded_by_id text not null,
        created_at timestamptz(3) not null default now()
      );
      create unique index ballot_one_per_household on ballot (selection_id, household_no);
      create table conflict (
        id uuid not null constraint pk_conflict primary key,
        version integer not null,
        tenant text not null,
        project_id uuid not null,
        agency_id uuid not null,
        state text not null,
        kind text not null,
        reason text not null,
        evidence_sha256 text not null,
        declared_on date not null,
        declared_by text not null,
        declared_by_id text not null,
        created_at timestamptz(3) not null default now()
      );
      create index conflict_of_project on conflict (project_id, created_at, id);
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
      alter table project
        add column selection jsonb,
        add column lead jsonb,
        add column commissions jsonb not null default '[]';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table selection, ballot, conflict, history;
      alter table project drop column selection, drop column lead, drop column commissions;
    `);
  }
}
