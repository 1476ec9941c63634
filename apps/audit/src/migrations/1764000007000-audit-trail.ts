import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AuditTrail1764000007000 implements MigrationInterface {
  name = 'AuditTrail1764000007000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table leaf (
        id uuid not null constraint pk_leaf primary key,
        seq bigserial not null,
        service text not null,
        deed text not null,
        actor_kind text not null,
        actor_id text not null,
        subject_id text not null,
        tenant text not null,
        at timestamptz(3) not null,
        why text,
        after_hash text not null,
        correlation_id text not null,
        leaf_hash text not null
      );
      create index leaf_newest on leaf (tenant, at desc, id desc);
      create index leaf_of_subject on leaf (subject_id, at desc, id desc);
      create index leaf_of_actor on leaf (actor_id, at desc, id desc);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table leaf');
  }
}
