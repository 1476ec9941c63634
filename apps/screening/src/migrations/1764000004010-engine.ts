import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Facts in typed columns with every version kept, what a run found of each home, flags on buildings and blocks, and full runs.
 */
export class Engine1764000004010 implements MigrationInterface {
  name = 'Engine1764000004010';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [factColumns, backfill, versions, runs, flags, fullRuns]) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(withoutFullRuns);
    await db.query(withoutFlags);
    await db.query(withoutFacts);
  }
}

/** The columns both the latest facts and their versions have, besides ids and version. */
const columns = `
    use text not null,
    structure text not null,
    area_sqm double precision not null,
    unit_price_yuan integer not null,
    built_year integer,
    floor integer,
    floors integer,
    block_no text,
    building_no text,
    orientation text,
    decoration text,
    x double precision,
    y double precision,
    valuation_date date,
    appraiser_id uuid,
    reference_price_yuan integer,
    earlier_unit_price_yuan integer,
    attributes jsonb,
    comparables jsonb,
    photos text[],
    fact_hash text not null`;

const factColumns = `
  create table typed_fact (
    report_id uuid not null constraint pk_typed_fact primary key,
    version integer not null,
    tenant text not null,
    project_id uuid not null,
    organ_id text not null,
    regulator_organ_id text not null,
    agency_id uuid not null,
    ${columns}
  )`;

/** The old rows say nothing of valuation day and signers. The hash is made as the handler makes it. */
const backfill = `
  insert into typed_fact
  select f.report_id, f.version, f.tenant, f.project_id, f.organ_id, f.regulator_organ_id, f.agency_id,
    g.use, g.structure, g."areaSqm", g."unitPriceYuan", g."builtYear", g.floor, g.floors, g."blockNo", g."buildingNo",
    g.orientation, g.decoration, (g.position->>'x')::double precision, (g.position->>'y')::double precision,
    null, null, g."referencePriceYuan", g."earlierUnitPriceYuan", null, g.comparables,
    case when g.photos is null then null else array(select jsonb_array_elements_text(g.photos)) end,
    encode(sha256(convert_to(jsonb_build_object('facts', f.facts, 'agencyId', f.agency_id)::text, 'UTF8')), 'hex')
  from valuation_fact f, jsonb_to_record(f.facts) as g(
    use text, structure text, "areaSqm" double precision, "unitPriceYuan" integer, "builtYear" integer, floor integer,
    floors integer, "blockNo" text, "buildingNo" text, orientation text, decoration text, position jsonb,
    "referencePriceYuan" integer, "earlierUnitPriceYuan" integer, comparables jsonb, photos jsonb);
  drop table valuation_fact;
  alter table typed_fact rename to valuation_fact;
  alter table valuation_fact rename constraint pk_typed_fact to pk_valuation_fact;
  create index valuation_fact_project on valuation_fact (tenant, project_id, report_id)`;

const versions = `
  create table valuation_fact_version (
    report_id uuid not null,
    version integer not null,
    tenant text not null,
    project_id uuid not null,
    organ_id text not null,
    regulator_organ_id text not null,
    agency_id uuid not null,
    ${columns},
    constraint pk_valuation_fact_version primary key (report_id, version)
  );
  insert into valuation_fact_version select * from valuation_fact`;

const runs = `
  alter table screen_run
    add column judged integer not null default 0,
    add column contested boolean not null default false;
  update screen_run set judged = n - jsonb_array_length(cannot_judge);
  alter table screen_run alter column judged drop default, alter column contested drop default;
  create table run_scores (
    run_id uuid not null constraint pk_run_scores primary key,
    tenant text not null,
    project_id uuid not null,
    report_ids uuid[] not null,
    versions integer[] not null,
    z double precision[] not null,
    expected double precision[] not null,
    levels smallint[] not null,
    model jsonb not null
  );
  create index run_scores_project on run_scores (tenant, project_id);
  create table block_level (
    tenant text not null,
    project_id uuid not null,
    block text not null,
    agency_id text not null,
    run_id uuid not null,
    x double precision,
    y double precision,
    homes integer not null,
    level double precision not null,
    variance double precision not null,
    anchored boolean not null,
    constraint pk_block_level primary key (tenant, project_id, block, agency_id)
  );
  create index block_level_agency on block_level (tenant, agency_id)`;

const flags = `
  alter table flag
    add column subject_kind text not null default 'report',
    add column subject text,
    add column level smallint not null default 2,
    add column reason text,
    alter column report_id drop not null,
    alter column agency_id drop not null,
    drop constraint flag_of_report;
  update flag set subject = report_id::text, reason = code;
  alter table flag
    alter column subject set not null,
    alter column reason set not null,
    alter column subject_kind drop default,
    alter column level drop default,
    add constraint flag_of_subject unique (tenant, project_id, subject_kind, subject, code, direction);
  create index flag_of_report on flag (tenant, report_id)`;

const fullRuns = `
  create table full_run (
    id uuid not null constraint pk_full_run primary key,
    tenant text not null,
    organ_id text not null,
    asked_by text not null,
    reason text not null,
    started_at timestamptz(3) not null,
    ended_at timestamptz(3)
  );
  create unique index full_run_one_at_a_time on full_run (tenant, organ_id) where ended_at is null;
  create table full_run_project (
    full_run_id uuid not null,
    project_id uuid not null,
    tenant text not null,
    homes integer not null,
    state text not null,
    raised integer not null,
    cleared integer not null,
    tries integer not null,
    constraint pk_full_run_project primary key (full_run_id, project_id)
  );
  create index full_run_project_waiting on full_run_project (full_run_id, project_id) where state = 'waiting'`;

const withoutFullRuns = `drop table full_run_project, full_run`;

const withoutFlags = `
  delete from flag_entry where flag_id in (select id from flag where subject_kind <> 'report');
  delete from flag where subject_kind <> 'report';
  drop index flag_of_report;
  alter table flag
    drop constraint flag_of_subject,
    drop column subject_kind,
    drop column subject,
    drop column level,
    drop column reason,
    alter column report_id set not null,
    alter column agency_id set not null,
    add constraint flag_of_report unique (tenant, report_id, code, direction);
  drop table run_scores, block_level;
  alter table screen_run drop column judged, drop column contested`;

const withoutFacts = `
  drop table valuation_fact_version;
  alter table valuation_fact add column facts jsonb;
  update valuation_fact f set facts = jsonb_strip_nulls(jsonb_build_object(
    'use', use, 'structure', structure, 'areaSqm', area_sqm, 'unitPriceYuan', unit_price_yuan,
    'totalYuan', round(area_sqm * unit_price_yuan), 'builtYear', built_year, 'floor', floor, 'floors', floors,
    'blockNo', block_no, 'buildingNo', building_no));
  alter table valuation_fact alter column facts set not null;
  alter table valuation_fact drop column use, drop column structure, drop column area_sqm, drop column unit_price_yuan,
    drop column built_year, drop column floor, drop column floors, drop column block_no, drop column building_no,
    drop column orientation, drop column decoration, drop column x, drop column y, drop column valuation_date,
    drop column appraiser_id, drop column reference_price_yuan, drop column earlier_unit_price_yuan,
    drop column attributes, drop column comparables, drop column photos, drop column fact_hash;
  drop index if exists valuation_fact_project;
  create index valuation_fact_project on valuation_fact (tenant, project_id)`;
