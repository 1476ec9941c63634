import { declareConflict, type ConflictView, type DeclareConflict as Body } from '#contracts';
import { actorOf, openFile } from '#history';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Agency } from '../agencies/agency.entity.js';
import { conflictWorkflow } from '../domain/conflict-workflow.js';
import { Project } from '../projects/project.entity.js';
import { Conflict } from './conflict.entity.js';
import { conflictViewOf } from './conflict.view.js';

/** An agency declares an interest of its own in a project, or the client's clerk declares one of any agency (办法 art. 3). */
@Controller()
export class DeclareConflict {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(declareConflict)
  handle(@Asked() call: Call<Body>): Promise<ConflictView> {
    return this.deeds.once(call, async (tx) => {
      // Locked as an appointment locks it: whoever comes second sees the first.
      const project = await tx.manager.findOneOrFail(Project, {
        where: { id: call.target },
        lock: { mode: 'pessimistic_write' },
      });
      const agencyId = await concerned(tx, call, project);
      const { kind, reason, evidenceSha256 } = call.body;
      const by = actorOf(call);
      const conflict = tx.manager.create(Conflict, {
        id: randomUUID(),
        version: 1,
        tenant: tx.tenant,
        projectId: project.id,
        agencyId,
        state: conflictWorkflow.initial,
        kind,
        reason,
        evidenceSha256,
        declaredOn: call.today,
        declaredBy: call.caller.kind === 'agency' ? 'agency' : 'officer',
        declaredById: by.id,
      });
      await tx.manager.insert(Conflict, conflict);
      await openFile(tx, conflictWorkflow, conflict, 'declare', by, reason);
      return { answer: conflictViewOf(conflict), subjectId: conflict.id, after: conflict, why: kind };
    });
  }
}

/** The agency the declaration is about; an agency speaks for itself alone, a clerk for the projects of its organ. */
async function concerned(tx: Tx, { caller, body }: Call<Body>, project: Project): Promise<string> {
  if (caller.kind === 'agency') {
    if (body.agencyId && body.agencyId !== caller.agencyId) throw new Refusal('not-found', { pointer: '/agencyId' });
    return caller.agencyId;
  }
  if (caller.kind !== 'officer') throw new Refusal('not-allowed');
  if (!caller.covers.includes(project.organId)) throw new Refusal('organ-outside-your-scope');
  const id = body.agencyId;
  if (!id || !(await tx.manager.existsBy(Agency, { id }))) throw new Refusal('not-found', { pointer: '/agencyId' });
  return id;
}
