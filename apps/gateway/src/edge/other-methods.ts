import { Refusal } from '#kernel';
import type { FastifyInstance, FastifyReply, HTTPMethods } from 'fastify';

const methods: readonly HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * Listens to the routes as they are declared; what it answers gives each address of the API its 405 for the methods nobody
 * declared, with `Allow`. Fastify on its own answers 404 to those.
 */
export function otherMethods(fastify: FastifyInstance): () => void {
  const declared = new Map<string, Set<string>>();
  fastify.addHook('onRoute', ({ url, method }) => {
    if (!/^\/(api\/v1|health)\//.test(url)) return;
    declared.set(url, new Set([...(declared.get(url) ?? []), ...[method].flat()]));
  });
  return () => {
    for (const [url, taken] of declared) {
      const allow = [...taken].join(', ');
      const refuse = async (_: unknown, reply: FastifyReply): Promise<never> => {
        void reply.header('allow', allow);
        throw new Refusal('method-not-allowed');
      };
      const method = methods.filter((one) => !taken.has(one));
      fastify.route({ url, method, onRequest: refuse, handler: refuse });
    }
  };
}
