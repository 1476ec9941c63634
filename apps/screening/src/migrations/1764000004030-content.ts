import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comparables and photographs by their uses, so that reports can be held against each other. */
export class Content1764000004030 implements MigrationInterface {
  name = 'Content1764000004030';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [comparables, photos]) await db.query(sql);
  }

  /** Flags without a direction are unknown to the version before. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `delete from flag_entry where flag_id in (select id from flag where direction = 'none');
       delete from flag where direction = 'none';
       drop table comparable_use, photo_use`,
    );
  }
}

const comparables = `
  create table comparable_use (
    report_id uuid not null,
    place integer not null,
    tenant text not null,
    project_id uuid not null,
    comparable_no text not null,
    transaction_on date not null,
    price_yuan_per_sqm integer not null,
    area_sqm double precision not null,
    contested boolean not null default false,
    constraint pk_comparable_use primary key (report_id, place)
  );
  insert into comparable_use (report_id, place, tenant, project_id, comparable_no, transaction_on, price_yuan_per_sqm, area_sqm)
  select f.report_id, c.place, f.tenant, f.project_id, c.told->>'comparableNo', (c.told->>'transactionOn')::date,
    (c.told->>'priceYuanPerSqm')::integer, (c.told->>'areaSqm')::double precision
  from valuation_fact f cross join lateral jsonb_array_elements(f.comparables) with ordinality c(told, place)
  where c.told ?& array['comparableNo', 'transactionOn', 'priceYuanPerSqm', 'areaSqm'];
  create index comparable_use_told on comparable_use
    (tenant, comparable_no, transaction_on, price_yuan_per_sqm, area_sqm, report_id);
  create index comparable_use_contested on comparable_use (tenant, project_id, comparable_no) where contested;
  update comparable_use u set contested = true from (
    select tenant, comparable_no from comparable_use group by tenant, comparable_no
    having count(distinct (transaction_on, price_yuan_per_sqm, area_sqm)) > 1
  ) c where c.tenant = u.tenant and c.comparable_no = u.comparable_no`;

const photos = `
  create table photo_use (
    report_id uuid not null,
    sha256 text not null,
    tenant text not null,
    project_id uuid not null,
    building text not null,
    shared boolean not null default false,
    constraint pk_photo_use primary key (report_id, sha256)
  );
  insert into photo_use (report_id, sha256, tenant, project_id, building)
  select distinct f.report_id, p.sha256, f.tenant, f.project_id,
    jsonb_build_array(f.project_id, f.block_no, f.building_no,
      case when coalesce(f.building_no, '') = '' then f.report_id end)::text
  from valuation_fact f cross join lateral unnest(f.photos) p(sha256);
  create index photo_use_shown on photo_use (tenant, sha256, building, report_id);
  create index photo_use_shared on photo_use (tenant, project_id, sha256) where shared;
  update photo_use u set shared = true from (
    select tenant, sha256 from photo_use group by tenant, sha256 having count(distinct building) > 1
  ) p where p.tenant = u.tenant and p.sha256 = u.sha256`;
