import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each project shows of how agencies and appraisers work, and what all of them show in the agency panel. */
export class Traces1764000004040 implements MigrationInterface {
  name = 'Traces1764000004040';

  /** Projects screened before have an empty trace until they are screened again. The panel is rated anew within seconds. */
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create table project_trace (
         tenant text not null,
         project_id uuid not null,
         run_id uuid not null,
         trace jsonb not null,
         constraint pk_project_trace primary key (tenant, project_id)
       );
       insert into project_trace
       select tenant, project_id, last_run_id, '{"agencies": [], "appraiserBlocks": [], "buildings": []}'
       from project_screen where last_run_id is not null;
       delete from agency_panel;
       alter table agency_panel add column indicators jsonb not null, add column appraisers jsonb not null`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table agency_panel drop column indicators, drop column appraisers;
       delete from agency_panel;
       drop table project_trace`,
    );
  }
}
