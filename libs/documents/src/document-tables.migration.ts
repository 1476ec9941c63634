import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of every service that issues documents. */
export class DocumentTables1764000000600 implements MigrationInterface {
  name = 'DocumentTables1764000000600';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table issued_document (
        code text not null,
        tenant text not null,
        kind text not null,
        subject_id uuid not null,
        number text not null,
        signed_by text not null,
        issued_on date not null,
        sha256 text not null,
        content text not null,
        replaced_by text,
        organ_ids text[] not null,
        agency_id uuid,
        report_id uuid,
        created_at timestamptz(3) not null default now(),
        constraint pk_issued_document primary key (code)
      );
      create index issued_document_of_subject on issued_document (subject_id);
      create table document_number (
        organ_id text not null,
        kind text not null,
        year integer not null,
        last integer not null,
        constraint pk_document_number primary key (organ_id, kind, year)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table issued_document, document_number');
  }
}
