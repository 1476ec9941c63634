import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when and why a document no longer holds; unknown of one revoked before this was kept. */
export class DocumentRevocation1764000000630 implements MigrationInterface {
  name = 'DocumentRevocation1764000000630';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table issued_document add column revoked_on date, add column revoked_for text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table issued_document drop column revoked_on, drop column revoked_for');
  }
}
