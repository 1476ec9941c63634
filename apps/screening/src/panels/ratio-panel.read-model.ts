import {
  getRatioPanel,
  type FindRatios,
  type RatioFiguresView,
  type RatioGroup,
  type RatioGrouping,
  type RatioPanel,
  type RatioYardstick,
} from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { valueBands } from '../domain/panels/value-bands.js';
import { ratioFigures, type RatioFigures } from '../domain/ratio/study-ratios.js';

/** Homes one panel is made of at most. */
const most = 200_000;
/** Homes a group needs for figures to be shown. */
const fewest = 5;

interface Pair {
  project: string;
  agency: string;
  use: string;
  appraised: number;
  sale: number;
}

const yardsticks: Record<RatioYardstick, string> = {
  earlier: 'earlier_unit_price_yuan',
  reference: 'reference_price_yuan',
};

/** Ratio study of the latest values: to officers of their projects, to an agency of its own reports. */
@Controller()
export class RatioPanelReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getRatioPanel)
  async get(@Asked() call: Call<FindRatios>): Promise<RatioPanel> {
    const { by = 'project', against = 'earlier' } = call.body;
    const pairs = await this.pairs(call, against);
    if (pairs.length > most) throw new Refusal('ratio-panel-too-wide', { pointer: '/projectId', details: { most } });
    return { against, by, all: groupOf('all', pairs), items: grouped(pairs, by) };
  }

  private pairs({ caller, body }: Call<FindRatios>, against: RatioYardstick): Promise<Pair[]> {
    const yardstick = yardsticks[against];
    return this.db.manager.query<Pair[]>(
      `select f.project_id as project, f.agency_id as agency, f.use, f.unit_price_yuan * f.area_sqm as appraised,
         f.${yardstick} * f.area_sqm as sale
       from valuation_fact f
       where f.tenant = $1 and f.${yardstick} > 0 and f.unit_price_yuan > 0 and f.area_sqm > 0
         and ($2::uuid is null or f.project_id = $2) and ($3::uuid is null or f.agency_id = $3)
         and ($4::text[] is null or f.organ_id = any($4) or f.regulator_organ_id = any($4))
       order by f.report_id limit ${most + 1}`,
      [
        caller.tenant,
        body.projectId ?? null,
        caller.kind === 'agency' ? caller.agencyId : null,
        caller.kind === 'agency' ? null : caller.kind === 'officer' ? caller.covers : [],
      ],
    );
  }
}

function grouped(pairs: readonly Pair[], by: RatioGrouping): RatioGroup[] {
  const bands = by === 'value-band' ? valueBands(pairs) : [];
  const groups = new Map<string, Pair[]>();
  pairs.forEach((pair, i) => {
    const key = by === 'value-band' ? String(bands[i]) : pair[by];
    const group = groups.get(key);
    if (group) group.push(pair);
    else groups.set(key, [pair]);
  });
  return [...groups.keys()].sort().map((key) => groupOf(key, groups.get(key) ?? []));
}

const groupOf = (key: string, pairs: readonly Pair[]): RatioGroup => ({
  key,
  n: pairs.length,
  ...(pairs.length < fewest ? {} : { figures: viewOf(ratioFigures(pairs)) }),
});

function viewOf(figures: RatioFigures): RatioFiguresView {
  const { medianRatio, meanRatio, weightedMeanRatio, cod, prd, prb, mki, ki, withinBands } = figures;
  return {
    medianRatio,
    meanRatio,
    weightedMeanRatio,
    cod,
    prd,
    ...(prb === null ? {} : { prb }),
    ...(mki === null ? {} : { mki }),
    ...(ki === null ? {} : { ki }),
    withinBands: {
      medianRatio: withinBands.medianRatio ?? false,
      cod: withinBands.cod ?? false,
      prd: withinBands.prd ?? false,
      ...(withinBands.prb === null ? {} : { prb: withinBands.prb }),
      ...(withinBands.mki === null ? {} : { mki: withinBands.mki }),
    },
  };
}
