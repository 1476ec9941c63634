import { deadlineChangedBy, type DeadlineChanged, type DeadlineKeeper, type Fact } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller, type Type } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { keepLatest } from './keep-latest.js';

/** Makes the handler that follows the deadlines of one service. */
export function whenDeadlineChangedIn(service: DeadlineKeeper): Type {
  @Controller()
  class WhenDeadlineChanged {
    constructor(private readonly inbox: Inbox) {}

    @OnEvent(deadlineChangedBy(service))
    handle(@Payload() fact: Fact<DeadlineChanged>): Promise<void> {
      return this.inbox.once(fact, `WhenDeadlineChangedIn:${service}`, (tx) => keepLatest(tx, service, fact.body));
    }
  }
  return WhenDeadlineChanged;
}
