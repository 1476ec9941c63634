import type { Audience, RequestDefinition } from '#contracts';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtraModels, ApiOperation, ApiExtension } from '@nestjs/swagger';

/** Where a route's audience is kept; a route without one is refused to everybody. */
export const audienceOfRoute = 'oversight:audience';
export const requestOfRoute = 'oversight:request';

/** This route forwards to that request: same audience, same need of an idempotency key, documented from its classes. */
export const Forwards = (request: RequestDefinition): MethodDecorator =>
  applyDecorators(
    SetMetadata(audienceOfRoute, request.allow),
    SetMetadata(requestOfRoute, request),
    ApiOperation({ operationId: request.subject.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase()) }),
    ApiExtension('x-request', request.subject),
    ApiExtraModels(request.answer),
  );

/** A route the gateway answers itself, for this audience. */
export const Allow = (...audience: Audience[]): MethodDecorator => SetMetadata(audienceOfRoute, audience);
