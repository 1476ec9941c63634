import {
  previewScreening,
  type AppointmentSpan,
  type PreviewScreening as Body,
  type ScreeningPreview,
} from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { agencyOf, Asked, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { previewHome } from '../domain/preview/preview-home.js';
import type { ValuationFact } from '../domain/valuation-fact.js';
import { PreviewModels } from './preview-models.js';
import { previewViewOf } from './preview.view.js';

interface LastRun {
  appointments: AppointmentSpan[];
  id: string | null;
  homes: number | null;
  settings_hash: string | null;
}

/** Tells an agency how a value would look beside its project's last run. Keeps nothing, accepts nothing, raises nothing. */
@Controller()
export class PreviewScreening {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly models: PreviewModels,
  ) {}

  @OnRequest(previewScreening)
  async preview(@Asked() call: Call<Body>): Promise<ScreeningPreview> {
    const { tenant } = call.caller;
    const { projectId } = call.body;
    const run = await this.lastRun(tenant, projectId);
    if (!isAppointed(run?.appointments ?? [], agencyOf(call).agencyId, call.today)) {
      throw new Refusal('not-appointed-here', { pointer: '/projectId' });
    }
    if (!run?.id || run.homes === null) throw new Refusal('project-not-screened', { pointer: '/projectId' });
    const model = await this.models.of(tenant, projectId, { id: run.id, homes: run.homes });
    const about = { runId: run.id, settingsHash: run.settings_hash ?? '', contested: model.scores.contested };
    return previewViewOf(call.body, previewHome(model, factOf(call.body)), about);
  }

  private async lastRun(tenant: string, projectId: string): Promise<LastRun | undefined> {
    const rows = await this.db.manager.query<LastRun[]>(
      `select k.appointments, s.run_id as id, r.n as homes, r.settings_hash
       from known_project k
       left join project_screen p on p.tenant = $1 and p.project_id = k.project_id
       left join screen_run r on r.id = p.last_run_id
       left join run_scores s on s.run_id = r.id
       where k.project_id = $2`,
      [tenant, projectId],
    );
    return rows[0];
  }
}

const isAppointed = (appointments: readonly AppointmentSpan[], agencyId: string, today: string): boolean =>
  appointments.some(
    (one) => one.agencyId === agencyId && one.from <= today && (one.to === undefined || today <= one.to),
  );

/** Sorted behind every report id, and no report's. */
const previewId = 'preview';

function factOf({ position, ...home }: Body): ValuationFact {
  return { reportId: previewId, ...home, ...position };
}
