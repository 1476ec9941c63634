import type { SupervisionProposalView, SupervisionView } from '#contracts';
import type { Call } from '#service';
import type { EntityManager } from 'typeorm';
import type { SupervisionProposal } from '../domain/propose-supervision.js';
import { supervisionWorkflow, type SupervisionLevel } from '../domain/supervision-workflow.js';
import { stepsOf } from '../proceedings/steps-of.js';
import { AgencySupervision } from './agency-supervision.entity.js';
import { proposalFor } from './counted-entries.js';

/** Where an agency stands, how it came there, and where the counted facts would put it today. */
export async function supervisionViewOf(
  manager: EntityManager,
  call: Call,
  agencyId: string,
): Promise<SupervisionView> {
  const { tenant } = call.caller;
  const standing = await manager.findOneBy(AgencySupervision, { tenant, agencyId });
  const steps = standing ? await stepsOf(manager, standing.id) : [];
  return {
    agencyId,
    version: standing?.version ?? 0,
    level: standing?.state ?? supervisionWorkflow.initial,
    proposal: proposalViewOf(await proposalFor(manager, tenant, agencyId, call.today)),
    history: steps
      .filter(({ deed }) => deed !== 'open')
      .map((step) => ({
        version: step.version,
        from: step.fromState as SupervisionLevel,
        to: step.toState as SupervisionLevel,
        at: step.at.toISOString(),
        ...(step.reason ? { reason: step.reason } : {}),
      })),
  };
}

const proposalViewOf = ({ reached, ...proposal }: SupervisionProposal): SupervisionProposalView => ({
  ...proposal,
  ...(reached ? { reached } : {}),
});
