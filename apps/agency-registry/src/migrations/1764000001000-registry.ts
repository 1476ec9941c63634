import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Registry1764000001000 implements MigrationInterface {
  name = 'Registry1764000001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table agency (
        id uuid not null constraint pk_agency primary key,
        version integer not null,
        credit_code text not null constraint agency_credit_code unique,
        name text not null,
        organ_id text not null,
        filings jsonb not null,
        suspensions jsonb not null,
        suspension_reasons jsonb not null,
        created_at timestamptz(3) not null default now()
      );
      create index agency_newest on agency (created_at desc, id desc);
      create table appraiser (
        id uuid not null constraint pk_appraiser primary key,
        version integer not null,
        registration_no text not null constraint appraiser_registration_no unique,
        name text not null,
        registrations jsonb not null,
        employments jsonb not null
      );
      create table project (
        id uuid not null constraint pk_project primary key,
        version integer not null,
        name text not null,
        decision_no text not null,
        announced_on date not null,
        division_code text not null,
        jurisdiction text not null,
        organ_id text not null,
        regulator_organ_id text not null,
        appointments jsonb not null,
        valuation_date_order jsonb
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table agency, appraiser, project');
  }
}
