import { requestOfHandler } from '#messaging';
import type { RequestDefinition } from '#contracts';
import type { Type } from '@nestjs/common';
import { PATTERN_HANDLER_METADATA, PATTERN_METADATA } from '@nestjs/microservices/constants.js';
import { PatternHandler } from '@nestjs/microservices/enums/pattern-handler.enum.js';

/** What one method of a service's controllers listens to. */
export interface Handler {
  name: string;
  subject: string;
  kind: 'request' | 'event';
  /** The definition the guard asks for the audience; absent when the method was not decorated by OnRequest. */
  request: RequestDefinition | undefined;
}

interface ModuleLike {
  module?: Type;
  imports?: readonly unknown[];
  controllers?: Type[];
}

/** The controllers of a module and of all it imports, as its decorators or its dynamic form say. */
export function controllersOf(module: Type | ModuleLike): Type[] {
  const dynamic: ModuleLike = typeof module === 'function' ? { module } : module;
  const declared = (key: string): unknown[] =>
    dynamic.module ? ((Reflect.getMetadata(key, dynamic.module) as unknown[] | undefined) ?? []) : [];
  const imports = [...(dynamic.imports ?? []), ...declared('imports')] as (Type | ModuleLike)[];
  const own = [...(dynamic.controllers ?? []), ...(declared('controllers') as Type[])];
  return [...own, ...imports.flatMap(controllersOf)];
}

/** The methods a class declares itself. */
export function methodsOf(controller: Type): { name: string; method: object }[] {
  const prototype = controller.prototype as object;
  return Object.getOwnPropertyNames(prototype)
    .map((name) => ({ name, method: Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown }))
    .filter((one): one is { name: string; method: object } => typeof one.method === 'function')
    .filter(({ name }) => name !== 'constructor');
}

/** Everything the controllers of a module listen to on NATS. */
export function handlersOf(module: Type): Handler[] {
  return controllersOf(module).flatMap((controller) =>
    methodsOf(controller).flatMap(({ name, method }) => {
      const subjects = (Reflect.getMetadata(PATTERN_METADATA, method) as string[] | undefined) ?? [];
      const isEvent = Reflect.getMetadata(PATTERN_HANDLER_METADATA, method) === PatternHandler.EVENT;
      return subjects.map((subject) => ({
        name: `${controller.name}.${name}`,
        subject,
        kind: isEvent ? ('event' as const) : ('request' as const),
        request: Reflect.getMetadata(requestOfHandler, method) as RequestDefinition | undefined,
      }));
    }),
  );
}
