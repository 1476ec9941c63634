import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The table of every service that must know organs. */
export class OrganTables1764000000700 implements MigrationInterface {
  name = 'OrganTables1764000000700';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table known_organ (
        organ_id text not null,
        version integer not null,
        name text not null,
        level text not null,
        parent_id text,
        constraint pk_known_organ primary key (organ_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table known_organ');
  }
}
