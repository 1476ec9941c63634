import { getAgencyPanel, type AgencyLine, type AgencyPanel, type FindAgencyPanel } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { AgencyIndicators } from '../domain/agencies/agency-indicators.js';
import { levelLimits } from '../domain/agencies/funnel-limits.js';
import type { AgencyRating } from '../domain/agencies/rate-agencies.js';
import { AgencyPanelRow } from './agency-panel.entity.js';
import { appraiserLineOf } from './appraiser-line.view.js';
import { fingerprintOf } from './fingerprint.js';
import { indicatorsViewOf } from './indicators.view.js';
import { verdictMeanings } from './verdict-meanings.js';

/** Appraisers one answer holds at most. */
const mostAppraisers = 1000;

/** How agencies value like for like and how they work: to officers those at work in their projects, to an agency itself. */
@Controller()
export class AgencyPanelReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getAgencyPanel)
  async get(@Asked() call: Call<FindAgencyPanel>): Promise<AgencyPanel> {
    const { manager } = this.db;
    const { tenant } = call.caller;
    const panel = await manager.findOneBy(AgencyPanelRow, { tenant });
    const upToDate = (await fingerprintOf(manager, tenant)) === (panel?.fingerprint ?? null);
    const meanings = verdictMeanings;
    if (!panel) return { upToDate, agencies: 0, items: [], appraisersInAll: 0, appraisers: [], meanings };
    const { agencies, maySee } = await this.sightOf(call);
    const shown = ({ agencyId }: { agencyId: string }): boolean =>
      agencies.has(agencyId) && (call.body.agencyId ?? agencyId) === agencyId;
    const indicators = new Map(panel.indicators.map((of) => [of.agencyId, of]));
    const appraisers = panel.appraisers.filter(shown);
    return {
      ratedAt: panel.ratedAt.toISOString(),
      upToDate,
      agencies: panel.ratings.length,
      items: panel.ratings.filter(shown).map((rating) => lineOf(rating, indicators.get(rating.agencyId))),
      appraisersInAll: appraisers.length,
      appraisers: appraisers.slice(0, mostAppraisers).map((of) => appraiserLineOf(of, maySee)),
      meanings,
    };
  }

  private async sightOf({ caller }: Call<FindAgencyPanel>): Promise<Sight> {
    if (caller.kind === 'agency') return { agencies: new Set([caller.agencyId]), maySee: () => true };
    const rows = await this.db.manager.query<{ project_id: string; agency_id: string }[]>(
      `select distinct b.project_id, b.agency_id from block_level b
       join project_screen p on p.tenant = b.tenant and p.project_id = b.project_id
       where b.tenant = $1 and (p.organ_id = any($2) or p.regulator_organ_id = any($2))`,
      [caller.tenant, caller.kind === 'officer' ? caller.covers : []],
    );
    const projects = new Set(rows.map(({ project_id }) => project_id));
    return {
      agencies: new Set(rows.map(({ agency_id }) => agency_id)),
      maySee: (projectId) => projects.has(projectId),
    };
  }
}

/** What a caller may be shown: agencies with their appraisers, and places in which projects. An agency's own are its own. */
interface Sight {
  agencies: ReadonlySet<string>;
  maySee: (projectId: string) => boolean;
}

function lineOf(rating: AgencyRating, found: AgencyIndicators | undefined): AgencyLine {
  const { agencyId, projects, blocks, verdict, effect, low95, high95, raw, rawError, z, q } = rating;
  const line = { agencyId, projects, blocks, verdict, indicators: indicatorsViewOf(found) };
  if (effect === null || low95 === null || high95 === null) return line;
  if (raw === null || rawError === null || z === null || q === null) return line;
  const tau2 = z === 0 ? 0 : Math.max(0, (raw / z) ** 2 - rawError ** 2);
  const [near, far] = [levelLimits(0, rawError, tau2, 0.95), levelLimits(0, rawError, tau2, 0.998)];
  const funnel = { low95: near[0], high95: near[1], low998: far[0], high998: far[1] };
  return { ...line, effect, low95, high95, raw, rawError, z, q, funnel };
}
