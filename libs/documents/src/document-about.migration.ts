import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Several documents of one kind in one file, each told apart; a tenant's documents are numbered by themselves. */
export class DocumentAbout1764000000610 implements MigrationInterface {
  name = 'DocumentAbout1764000000610';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table issued_document add column about text not null default '';
      alter table issued_document alter column about drop default;
      alter table document_number add column tenant text not null default 'live';
      alter table document_number alter column tenant drop default;
      alter table document_number drop constraint pk_document_number;
      alter table document_number add constraint pk_document_number primary key (tenant, organ_id, kind, year);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table document_number drop constraint pk_document_number;
      delete from document_number where tenant <> 'live';
      alter table document_number drop column tenant;
      alter table document_number add constraint pk_document_number primary key (organ_id, kind, year);
      alter table issued_document drop column about;
    `);
  }
}
