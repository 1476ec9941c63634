import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A document whose content no longer holds, though none took its place. */
export class DocumentRevoked1764000000620 implements MigrationInterface {
  name = 'DocumentRevoked1764000000620';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table issued_document add column revoked boolean not null default false;
      alter table issued_document alter column revoked drop default;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table issued_document drop column revoked');
  }
}
