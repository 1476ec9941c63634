import type { EventDefinition, RequestDefinition } from '#contracts';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { EventPattern, MessagePattern } from '@nestjs/microservices';

/** Where a handler's request definition is kept, for the guard that asks who may use it. */
export const requestOfHandler = 'oversight:request';

/** Answers a request; the guard admits only the audience its definition names. */
export const OnRequest = (request: RequestDefinition): MethodDecorator =>
  applyDecorators(SetMetadata(requestOfHandler, request), MessagePattern<string>(request.subject));

/** Handles an event, delivered at least once: work through `Inbox.once`. */
export const OnEvent = (event: EventDefinition): MethodDecorator => EventPattern<string>(event.subject);
