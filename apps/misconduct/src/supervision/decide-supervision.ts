import {
  decideSupervision,
  supervisionChanged,
  type DecideSupervision as Body,
  type SupervisionView,
} from '#contracts';
import { addMonths, Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, requireVersion, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { KnownAgency } from '../agencies/known-agency.entity.js';
import { requireOrgan } from '../cases/case.repository.js';
import { requirePossibleDay } from '../cases/require-possible-day.js';
import { isHigher, maySupervise } from '../domain/supervision-decision.js';
import { deedTo, supervisionWorkflow } from '../domain/supervision-workflow.js';
import { advance } from '../proceedings/advance.js';
import { byOfficer } from '../proceedings/actor-of.js';
import { AgencySupervision } from './agency-supervision.entity.js';
import { proposalFor } from './counted-entries.js';
import { supervisionViewOf } from './supervision.view.js';

/** An approver of the organ the agency is filed with moves it on the ladder; up only as far as the counted facts reach. */
@Controller()
export class DecideSupervision {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(decideSupervision)
  handle(@Asked() call: Call<Body>): Promise<SupervisionView> {
    return this.deeds.once(call, async (tx) => {
      const { agencyId, organId } = await tx.manager.findOneByOrFail(KnownAgency, { agencyId: call.target });
      requireOrgan(call, organId);
      const standing = await lockStanding(tx, agencyId);
      requireVersion(call, standing.version);
      const { state: from } = standing;
      const { level, reason } = call.body;
      const proposal = await proposalFor(tx.manager, tx.tenant, agencyId, call.today);
      if (!maySupervise(level, from, proposal.level)) {
        throw new Refusal('supervision-above-proposal', {
          pointer: '/level',
          details: { proposed: proposal.level },
        });
      }
      requireNotice(call, isHigher(level, from));
      const content = { ...call.body, proposal };
      await advance(tx, supervisionWorkflow, standing, { deed: deedTo[level], by: byOfficer(call), reason, content });
      tx.emit(supervisionChanged, { agencyId, version: standing.version, from, level, on: call.today });
      const answer = await supervisionViewOf(tx.manager, call, agencyId);
      return { answer, subjectId: standing.id, after: standing, why: `supervision-${level}` };
    });
  }
}

/** The agency's row, locked; its first one is written where there is none, so that two officers meet at it. */
async function lockStanding(tx: Tx, agencyId: string): Promise<AgencySupervision> {
  await tx.query(
    `insert into agency_supervision (id, tenant, agency_id, version, state) values ($1, $2, $3, 0, $4)
     on conflict (tenant, agency_id) do nothing`,
    [randomUUID(), tx.tenant, agencyId, supervisionWorkflow.initial],
  );
  return tx.manager.findOneOrFail(AgencySupervision, {
    where: { tenant: tx.tenant, agencyId },
    lock: { mode: 'pessimistic_write' },
  });
}

/** Who is watched more closely is told so first; what was served more than a year ago was about something else. */
function requireNotice({ body, today }: Call<Body>, isStepUp: boolean): void {
  if (body.notice) requirePossibleDay(body.notice.servedOn, '/notice/servedOn', addMonths(today, -12), today);
  else if (isStepUp) throw new Refusal('supervision-notice-missing', { pointer: '/notice' });
}
