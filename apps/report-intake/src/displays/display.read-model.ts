import { listDisplays, type DisplayList } from '#contracts';
import { Holidays } from '#deadlines';
import { OnRequest } from '#messaging';
import { Asked, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { KnownProject } from '../registers/known-project.entity.js';
import { duringOf } from './display-book.js';
import { displayViewOf } from './display-view.js';
import { PublicDisplay } from './public-display.entity.js';

/** The public displays of a project, for its organs' officers and the agencies appointed to it. */
@Controller()
export class DisplayReadModel {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly holidays: Holidays,
  ) {}

  @OnRequest(listDisplays)
  async list(@Asked() call: Call): Promise<DisplayList> {
    const { manager } = this.db;
    const { caller } = call;
    const { projectId, state } = await manager.findOneByOrFail(KnownProject, { projectId: call.target });
    const appointed = state.appointments.find(
      (appointment) => caller.kind === 'agency' && appointment.agencyId === caller.agencyId,
    );
    requireSight(call, {
      tenant: caller.tenant,
      organIds: [state.organId, state.regulatorOrganId],
      ...(appointed ? { agencyId: appointed.agencyId } : {}),
    });
    const where = { projectId, tenant: caller.tenant };
    const displays = await manager.find(PublicDisplay, { where, order: { fromOn: 'ASC', toOn: 'ASC', id: 'ASC' } });
    const calendar = await this.holidays.calendar(manager);
    const views = displays.map(async (display) =>
      displayViewOf(display, await duringOf(manager, display.id), calendar),
    );
    return { items: await Promise.all(views) };
  }
}
