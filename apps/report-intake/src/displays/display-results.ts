import { displayResults, type DisplayResults as Body, type DisplayView } from '#contracts';
import { Deadlines, Holidays } from '#deadlines';
import { actorOf, openFile } from '#history';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, requireSight, type Call, type Done } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { displayAgency } from '../domain/display-agency.js';
import { displayWorkflow } from '../domain/display-workflow.js';
import { KnownProject } from '../registers/known-project.entity.js';
import { tellDisplay } from './display-book.js';
import { displayViewOf, minimumOf } from './display-view.js';
import { minimumDeadline } from './minimum-deadline.js';
import { PublicDisplay } from './public-display.entity.js';

/** Records a public display of the preliminary household results (办法 art. 16). One announced too short is taken, marked. */
@Controller()
export class DisplayResults {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly holidays: Holidays,
  ) {}

  @OnRequest(displayResults)
  handle(@Asked() call: Call<Body>): Promise<DisplayView> {
    return this.deeds.once(call, (tx) => this.display(tx, call));
  }

  private async display(tx: Tx, call: Call<Body>): Promise<Done<DisplayView>> {
    const project = await tx.manager.findOneByOrFail(KnownProject, { projectId: call.target });
    requireSight(call, { tenant: tx.tenant, organIds: [project.state.organId] });
    const display = displayOf(tx, call, project);
    await tx.manager.insert(PublicDisplay, display);
    await openFile(tx, displayWorkflow, display, 'open', actorOf(call));
    const calendar = await this.holidays.calendar(tx.manager);
    if (minimumOf(display, calendar)) {
      const { fromOn: from, jurisdiction, projectId, agencyId } = display;
      const { organId } = project.state;
      const concerned = { mustAct: ['expropriation-department' as const], organId, projectId, agencyId };
      await this.deadlines.open(tx, { ...minimumDeadline(display), from, jurisdiction, ...concerned });
    }
    const during = { explanations: [], corrections: [] };
    tellDisplay(tx, display, during);
    return { answer: displayViewOf(display, during, calendar), subjectId: display.id, after: display };
  }
}

function displayOf(tx: Tx, call: Call<Body>, { projectId, state }: KnownProject): PublicDisplay {
  const { from, to, place, agencyId: named = null } = call.body;
  if (to < from) throw new Refusal('span-reversed', { pointer: '/to' });
  const whose = displayAgency(
    named,
    state.appointments.map(({ agencyId }) => agencyId),
  );
  if ('because' in whose) throw new Refusal(whose.because, { pointer: '/agencyId' });
  return {
    id: randomUUID(),
    version: 1,
    tenant: tx.tenant,
    projectId,
    agencyId: whose.agencyId,
    jurisdiction: state.jurisdiction,
    state: displayWorkflow.initial,
    fromOn: from,
    toOn: to,
    endedOn: null,
    place,
    displayedBy: call.caller.id,
    createdAt: tx.now,
  };
}
