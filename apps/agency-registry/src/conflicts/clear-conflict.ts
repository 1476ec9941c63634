import { clearConflict, type ClearConflict as Body, type ConflictView } from '#contracts';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, requireSight, requireVersion, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { conflictWorkflow } from '../domain/conflict-workflow.js';
import { Project } from '../projects/project.entity.js';
import { Conflict } from './conflict.entity.js';
import { conflictViewOf } from './conflict.view.js';

/** An approver of the organs in charge, who did not declare it, clears an interest with a reason. */
@Controller()
export class ClearConflict {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(clearConflict)
  handle(@Asked() call: Call<Body>): Promise<ConflictView> {
    return this.deeds.once(call, async (tx) => {
      const conflict = await tx.manager.findOneOrFail(Conflict, {
        where: { id: call.target },
        lock: { mode: 'pessimistic_write' },
      });
      const { organId, regulatorOrganId } = await tx.manager.findOneByOrFail(Project, { id: conflict.projectId });
      requireSight(call, { tenant: conflict.tenant, organIds: [organId, regulatorOrganId] });
      requireVersion(call, conflict.version);
      const { reason } = call.body;
      await applyDeed(tx, conflictWorkflow, conflict, 'clear', actorOf(call), reason);
      conflict.version += 1;
      if (conflict.declaredById === call.caller.id) throw new Refusal('declared-by-yourself');
      await tx.manager.save(conflict);
      return { answer: conflictViewOf(conflict), subjectId: conflict.id, after: conflict, why: 'conflict-cleared' };
    });
  }
}
