import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables every service has for delivery guarantees; first in each service's list of migrations. */
export class MessagingTables1764000000000 implements MigrationInterface {
  name = 'MessagingTables1764000000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table outbox (
        id uuid not null,
        seq bigserial not null,
        subject text not null,
        tenant text not null,
        correlation_id text not null,
        body jsonb not null,
        occurred_at timestamptz not null default now(),
        published_at timestamptz,
        constraint pk_outbox primary key (id)
      );
      create index outbox_waiting on outbox (seq) where published_at is null;
      create table inbox (
        handler text not null,
        event_id uuid not null,
        handled_at timestamptz not null default now(),
        constraint pk_inbox primary key (handler, event_id)
      );
      create table idempotency (
        caller text not null,
        request text not null,
        key text not null,
        body_hash text not null,
        answer jsonb,
        created_at timestamptz not null default now(),
        constraint pk_idempotency primary key (caller, request, key)
      );
      create table dead_letter (
        handler text not null,
        event_id uuid not null,
        subject text not null,
        fact jsonb not null,
        error text not null,
        failed_at timestamptz not null default now(),
        replayed_at timestamptz,
        constraint pk_dead_letter primary key (handler, event_id)
      );
      create table tenant_clock (
        tenant text not null,
        ahead_ms bigint not null,
        set_at timestamptz not null default now(),
        constraint pk_tenant_clock primary key (tenant)
      );
      create function wake_relay() returns trigger language plpgsql as $$
        begin perform pg_notify('outbox_' || tg_table_schema, ''); return null; end $$;
      create trigger outbox_wakes_relay after insert on outbox for each statement execute function wake_relay();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table outbox, inbox, idempotency, dead_letter, tenant_clock; drop function wake_relay()`);
  }
}
