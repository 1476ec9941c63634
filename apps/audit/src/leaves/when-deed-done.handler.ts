import { deedDoneBy, type DeedDone, type Fact, type ServiceName } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller, type Type } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { hashLeaf } from '../domain/leaf.js';
import { LeafRow } from './leaf.entity.js';

/** Makes the handler that enters every deed of one service into the trail. */
export function whenDeedDoneBy(service: ServiceName): Type {
  @Controller()
  class WhenDeedDone {
    constructor(private readonly inbox: Inbox) {}

    @OnEvent(deedDoneBy(service))
    handle(@Payload() fact: Fact<DeedDone>): Promise<void> {
      return this.inbox.once(fact, `WhenDeedDoneBy:${service}`, async (tx) => {
        const leaf = leafOf(service, fact);
        await tx.manager.insert(LeafRow, { ...leaf, at: new Date(leaf.at), leafHash: hashLeaf(leaf) });
      });
    }
  }
  return WhenDeedDone;
}

/** The service is the one the event came from; a deed told in another's name is set aside, not entered. */
function leafOf(service: ServiceName, fact: Fact<DeedDone>) {
  const { deed, actorKind, actorId, subjectId, at, why, afterHash } = fact.body;
  if (fact.body.service !== service) throw new Error(`${service} tells of a deed of ${fact.body.service}`);
  return {
    id: fact.eventId,
    service,
    deed,
    actorKind,
    actorId,
    subjectId,
    tenant: fact.tenant,
    at: new Date(at).toISOString(),
    why: why ?? null,
    afterHash,
    correlationId: fact.correlationId,
  };
}
