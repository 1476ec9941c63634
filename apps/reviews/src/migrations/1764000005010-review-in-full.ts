import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Review by points: their kind, ground and evidence, completion, reopening, value change; parties, officers, the desk. */
export class ReviewInFull1764000005010 implements MigrationInterface {
  name = 'ReviewInFull1764000005010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(knownTables);
    await db.query(reviewColumns);
    await db.query(pointsFromGrounds);
    await db.query(deskTables);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `drop table known_party, known_officer, review_post, review_note, review_assignment, reply_template`,
    );
    await db.query(`
      alter table known_report drop column total_yuan, drop column unit_price_yuan;
      update review set answer = jsonb_set(answer, '{points}', (
        select jsonb_agg(jsonb_build_object('groundIndex', (p ->> 'no')::int - 1, 'text', p ->> 'text'))
        from jsonb_array_elements(answer -> 'points') as p))
      where answer is not null;
      alter table review add column grounds jsonb, add column remedy text;
      update review set remedy = requested_remedy ->> 'text', grounds = (
        select jsonb_agg(jsonb_build_object('code', p ->> 'ground', 'text', p ->> 'statement') order by (p ->> 'no')::int)
        from jsonb_array_elements(points) as p);
      alter table review alter column grounds set not null,
        drop column points, drop column requested_remedy, drop column filing, drop column reopens_id,
        drop column completion, drop column value_change, drop column assignee_id, drop column ended_on;
    `);
  }
}

const knownTables = `
  alter table known_report add column total_yuan bigint, add column unit_price_yuan integer;
  create table known_party (
    report_id uuid not null constraint pk_known_party primary key,
    version integer not null,
    parties jsonb not null
  );
  create table known_officer (
    officer_id uuid not null constraint pk_known_officer primary key,
    version integer not null,
    organ_id text not null,
    roles text[] not null,
    active boolean not null
  );
`;

const reviewColumns = `
  alter table review
    add column points jsonb,
    add column requested_remedy jsonb,
    add column filing jsonb,
    add column reopens_id uuid,
    add column completion jsonb,
    add column value_change jsonb,
    add column assignee_id uuid,
    add column ended_on date;
  create index review_of_assignee on review (assignee_id) where assignee_id is not null;
`;

/** Points were grounds, counted from 0, without a kind: a dispute about value, unless the ground is one of fact. */
const pointsFromGrounds = `
  update review set
    points = (
      select jsonb_agg(jsonb_build_object('no', g.no, 'ground', g.one ->> 'code', 'statement', g.one ->> 'text',
        'evidence', '[]'::jsonb, 'kind', case when g.one ->> 'code' in ('area', 'use', 'structure', 'procedure')
          then 'fact-error' else 'value-dispute' end) order by g.no)
      from jsonb_array_elements(grounds) with ordinality as g(one, no)
    ),
    requested_remedy = case when remedy is not null then jsonb_build_object('code', 'other', 'text', remedy) end,
    filing = jsonb_build_object('through', 'self', 'receivedOn', filed_on);
  update review set answer = jsonb_set(answer, '{points}', (
    select jsonb_agg(jsonb_build_object('no', (p ->> 'groundIndex')::int + 1, 'text', p ->> 'text',
      'finding', case answer ->> 'outcome' when 'changed' then 'accepted' else 'rejected' end))
    from jsonb_array_elements(answer -> 'points') as p))
  where answer is not null;
  alter table review alter column points set not null, alter column filing set not null,
    drop column grounds, drop column remedy;
`;

const deskTables = `
  create table review_post (
    id uuid not null constraint pk_review_post primary key,
    tenant text not null,
    review_id uuid not null,
    speaker text not null,
    author_id text not null,
    text text not null,
    in_reply_to uuid,
    created_at timestamptz(3) not null default now()
  );
  create index review_post_newest on review_post (review_id, created_at, id);
  create table review_note (
    id uuid not null constraint pk_review_note primary key,
    tenant text not null,
    review_id uuid not null,
    author_id uuid not null,
    text text not null,
    created_at timestamptz(3) not null default now()
  );
  create index review_note_of_review on review_note (review_id, created_at);
  create table review_assignment (
    id uuid not null constraint pk_review_assignment primary key,
    tenant text not null,
    review_id uuid not null,
    officer_id uuid not null,
    assigned_by uuid not null,
    reason text,
    created_at timestamptz(3) not null default now()
  );
  create index review_assignment_of_review on review_assignment (review_id, created_at);
  create table reply_template (
    id uuid not null constraint pk_reply_template primary key,
    tenant text not null,
    organ_id text not null,
    title text not null,
    text text not null,
    author_id uuid not null,
    created_at timestamptz(3) not null default now()
  );
  create index reply_template_of_organ on reply_template (tenant, organ_id, created_at, id);
`;
