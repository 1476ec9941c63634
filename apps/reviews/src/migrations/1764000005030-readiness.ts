import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What readiness asks about besides reports and their service: selection, commission, display. */
export class Readiness1764000005030 implements MigrationInterface {
  name = 'Readiness1764000005030';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table known_project (
        project_id uuid not null,
        version integer not null,
        selection jsonb,
        commissions jsonb not null,
        constraint pk_known_project primary key (project_id)
      );
      create table known_display (
        display_id uuid not null,
        version integer not null,
        tenant text not null,
        project_id uuid not null,
        agency_id uuid not null,
        from_day date not null,
        to_day date not null,
        ended_on date,
        explanations integer not null,
        constraint pk_known_display primary key (display_id)
      );
      create index known_display_of_project on known_display (project_id);
      alter table known_service add column defects text[] not null default '{}';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table known_project, known_display; alter table known_service drop column defects');
  }
}
