import { deadlineReachedBy, type DeadlineKeeper, type DeadlineReached, type Fact } from '#contracts';
import { Inbox, OnEvent, type Tx } from '#messaging';
import { superiorOf } from '#organs';
import { Controller, type Type } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { randomUUID } from 'node:crypto';
import { composeNotice } from '../domain/notices/compose-notice.js';
import { recipientsOf } from '../domain/recipients-of.js';
import { keepLatest } from '../queue/keep-latest.js';
import { queueMessages } from '../sending/queue-messages.js';
import { ruleBehind } from './rule-behind.js';

/** Makes the handler that tells those concerned of the stages one service's deadlines reach. */
export function whenDeadlineReachedIn(service: DeadlineKeeper): Type {
  @Controller()
  class WhenDeadlineReached {
    constructor(private readonly inbox: Inbox) {}

    @OnEvent(deadlineReachedBy(service))
    handle(@Payload() fact: Fact<DeadlineReached>): Promise<void> {
      return this.inbox.once(fact, `WhenDeadlineReachedIn:${service}`, async (tx) => {
        await keepLatest(tx, service, fact.body);
        await queueMessages(tx, await notify(tx, fact.body));
      });
    }
  }
  return WhenDeadlineReached;
}

/** One notice for each deadline, stage and recipient, however often and by however many events it is told of; answers the new. */
async function notify(tx: Tx, reached: DeadlineReached): Promise<string[]> {
  const { deadlineId, stage, key, subjectKind, subjectId, stageOn, dueOn } = reached;
  const { title, text } = composeNotice({ ...reached, ...ruleBehind(reached) });
  const superiorId = reached.organId ? await superiorOf(tx.manager, reached.organId) : null;
  const recipients = recipientsOf(stage, { ...reached, superiorId });
  const rows = await tx.query<{ id: string }>(
    `insert into notification (id, tenant, deadline_id, stage, recipient, key, subject_kind, subject_id, stage_on, due_on,
       title, text, created_at)
     select r.id, $3, $4, $5, r.recipient, $6, $7, $8, $9, $10, $11, $12, $13
     from unnest($1::uuid[], $2::text[]) as r(id, recipient)
     on conflict (deadline_id, stage, recipient) do nothing returning id`,
    [
      recipients.map(() => randomUUID()),
      recipients,
      tx.tenant,
      deadlineId,
      stage,
      key,
      subjectKind,
      subjectId,
      stageOn,
      dueOn,
      JSON.stringify(title),
      JSON.stringify(text),
      tx.now,
    ],
  );
  return rows.map(({ id }) => id);
}
