import type { Audience, RequestDefinition } from '#contracts';
import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { audienceOfRoute, requestOfRoute } from '../apps/gateway/src/edge/forwards.js';
import { GatewayModule } from '../apps/gateway/src/gateway.module.js';
import { controllersOf, methodsOf } from './handlers.js';

/** A route of the gateway as its decorators declare it. */
export interface Route {
  method: string;
  path: string;
  /** Absent: the gate refuses the route to everybody. */
  audience: readonly Audience[] | undefined;
  /** Absent: the gateway answers itself. */
  request: RequestDefinition | undefined;
}

const anyConfig = { natsUrl: '', natsPassword: '', host: '', port: 0, blobDir: '', publicUrl: 'http://127.0.0.1' };

/** Every route of the gateway, by path and method. */
export function routesOfGateway(): Route[] {
  return controllersOf(GatewayModule.with(anyConfig))
    .flatMap(routesOf)
    .toSorted((a, b) => (`${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1));
}

function routesOf(controller: Type): Route[] {
  const above = Reflect.getMetadata(PATH_METADATA, controller) as string;
  return methodsOf(controller).flatMap(({ method }) => {
    const path = Reflect.getMetadata(PATH_METADATA, method) as string | string[] | undefined;
    if (path === undefined) return [];
    return [path].flat().map((below) => ({
      method: RequestMethod[Reflect.getMetadata(METHOD_METADATA, method) as number] ?? 'GET',
      path: `/${above}/${below}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1'),
      audience: Reflect.getMetadata(audienceOfRoute, method) as readonly Audience[] | undefined,
      request: Reflect.getMetadata(requestOfRoute, method) as RequestDefinition | undefined,
    }));
  });
}

/** The audience in words: `public`, `household`, `agency reports:submit`, `officer reviewer|approver`. */
export const inWords = (audience: readonly Audience[]): string =>
  audience
    .map((one) => {
      if (one.kind === 'officer') return `officer ${one.roles.join('|')}`;
      return one.kind === 'agency' ? `agency ${one.scope}` : one.kind;
    })
    .join(', ');
