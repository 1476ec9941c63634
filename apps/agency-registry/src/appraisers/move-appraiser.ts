import { moveAppraiser, type AppraiserView, type EmploymentSpan, type MoveAppraiser as Body } from '#contracts';
import { addDays, Refusal, type LocalDate } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, officerOf, requireVersion, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { In } from 'typeorm';
import { Agency } from '../agencies/agency.entity.js';
import { saveChanged } from './appraiser.changes.js';
import { Appraiser } from './appraiser.entity.js';

/**
 * Moves an appraiser to another agency: the employment before ends on the eve. A move that begins before today takes days
 * away from the present employer, so it is made only by an officer whose organ covers that agency too.
 */
@Controller()
export class MoveAppraiser {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(moveAppraiser)
  handle(@Asked() call: Call<Body>): Promise<AppraiserView> {
    return this.deeds.once(call, async (tx) => {
      const { agencyId, from } = call.body;
      const appraiser = await tx.manager.findOneOrFail(Appraiser, {
        where: { id: call.target },
        lock: { mode: 'pessimistic_write' },
      });
      requireVersion(call, appraiser.version);
      const agency = await tx.manager.findOneBy(Agency, { id: agencyId });
      if (!agency) throw new Refusal('not-found', { pointer: '/agencyId' });
      if (!officerOf(call).covers.includes(agency.organId)) throw new Refusal('organ-outside-your-scope');
      if (appraiser.employments.some((span) => span.from >= from)) {
        throw new Refusal('span-overlaps', { pointer: '/from' });
      }
      await requireMayBackdate(tx, call, appraiser);
      appraiser.employments = [...endedBefore(appraiser.employments, from), { agencyId, from }];
      appraiser.version += 1;
      return saveChanged(tx, appraiser);
    });
  }
}

async function requireMayBackdate(tx: Tx, call: Call<Body>, { employments }: Appraiser): Promise<void> {
  const { from } = call.body;
  if (from >= call.today) return;
  const cut = employments.filter((span) => span.to === undefined || span.to >= from);
  const employers = await tx.manager.findBy(Agency, { id: In(cut.map((span) => span.agencyId)) });
  const { covers } = officerOf(call);
  if (!employers.every((employer) => covers.includes(employer.organId))) {
    throw new Refusal('move-backdated', { pointer: '/from' });
  }
}

const endedBefore = (employments: EmploymentSpan[], day: LocalDate): EmploymentSpan[] =>
  employments.map((span) => (span.to === undefined || span.to >= day ? { ...span, to: addDays(day, -1) } : span));
