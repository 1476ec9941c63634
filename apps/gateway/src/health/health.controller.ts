import { anyone, healthOf, serviceNames, type ServiceHealth } from '#contracts';
import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { randomUUID } from 'node:crypto';
import { Allow } from '../edge/forwards.js';
import { Services } from '../edge/services.js';

interface Readiness {
  ready: boolean;
  services: Record<string, 'ready' | 'away'>;
}

/** For the machines that watch this one: is the gateway alive, and does every service answer? */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly services: Services) {}

  @Get('live')
  @Allow(anyone)
  live(): { live: true } {
    return { live: true };
  }

  @Get('ready')
  @Allow(anyone)
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const sender = { token: null, correlationId: randomUUID(), idempotencyKey: null, ifMatch: null };
    const answers = await Promise.allSettled(
      serviceNames.map((name): Promise<ServiceHealth> => this.services.ask(healthOf(name), sender, { body: {} })),
    );
    const states = serviceNames.map((name, index) => [name, answers[index]?.status === 'fulfilled' ? 'ready' : 'away']);
    const ready = answers.every((answer) => answer.status === 'fulfilled');
    if (!ready) void reply.status(503);
    return { ready, services: Object.fromEntries(states) as Readiness['services'] };
  }
}
