import {
  getPrecision,
  type FindPrecision,
  type FlagOutcome,
  type PrecisionFigures,
  type PrecisionView,
} from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { wilsonInterval } from '../domain/quality/wilson-interval.js';

/** Dispositions alike: of one code, reason and level, with one outcome. */
interface Disposed {
  code: string;
  reason: string;
  level: number;
  outcome: FlagOutcome;
  n: number;
}

type Counts = Record<FlagOutcome, number>;

/** How often flags turned out right, by rule and level, over the projects within the officer's scope. */
@Controller()
export class PrecisionReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getPrecision)
  async get(@Asked() call: Call<FindPrecision>): Promise<PrecisionView> {
    const { from, to } = call.body;
    if (from && to && to < from) throw new Refusal('span-reversed', { pointer: '/to' });
    const disposed = await this.disposed(call);
    return {
      all: figuresOf(countsOf(disposed)),
      byCode: grouped(disposed, ({ code }) => code),
      byReason: grouped(disposed, ({ reason }) => reason),
      undisposed: await this.undisposed(call),
    };
  }

  /** The last word on each flag, with what the flag said when it was spoken: a disposition that has lapsed since still counts. */
  private disposed(call: Call<FindPrecision>): Promise<Disposed[]> {
    const { from = null, to = null, projectId = null } = call.body;
    return this.db.manager.query<Disposed[]>(
      `select code, reason, level, outcome, count(*)::integer as n from (
         select distinct on (e.flag_id) f.code, e.outcome, coalesce(said.words->>'code', f.reason) as reason,
           coalesce((said.words->>'level')::integer, f.level) as level, e.at
         from flag_entry e join flag f on f.id = e.flag_id
         cross join lateral (
           select s.said as words from flag_entry s
           where s.flag_id = e.flag_id and s.version < e.version and s.said is not null order by s.version desc limit 1
         ) said
         where f.tenant = $1 and (f.organ_id = any($2) or f.regulator_organ_id = any($2)) and e.what = 'disposed'
           and ($3::uuid is null or f.project_id = $3)
         order by e.flag_id, e.version desc
       ) last
       where ($4::date is null or (at at time zone 'Asia/Shanghai')::date >= $4)
         and ($5::date is null or (at at time zone 'Asia/Shanghai')::date <= $5)
       group by code, reason, level, outcome order by code, reason, level, outcome`,
      [call.caller.tenant, officerOf(call).covers, projectId, from, to],
    );
  }

  private async undisposed(call: Call<FindPrecision>): Promise<number> {
    const [row] = await this.db.manager.query<{ n: number }[]>(
      `select count(*)::integer as n from flag f
       where f.tenant = $1 and (f.organ_id = any($2) or f.regulator_organ_id = any($2)) and f.state = 'open'
         and f.disposition is null and ($3::uuid is null or f.project_id = $3)`,
      [call.caller.tenant, officerOf(call).covers, call.body.projectId ?? null],
    );
    return row?.n ?? 0;
  }
}

function grouped(disposed: readonly Disposed[], codeOf: (one: Disposed) => string): PrecisionView['byCode'] {
  const groups = new Map<string, Disposed[]>();
  for (const one of disposed) {
    const key = `${codeOf(one)} ${one.level}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.keys()].sort().flatMap((key) => {
    const [first, ...others] = groups.get(key) ?? [];
    if (!first) return [];
    return [{ code: codeOf(first), level: first.level, ...figuresOf(countsOf([first, ...others])) }];
  });
}

function countsOf(disposed: readonly Disposed[]): Counts {
  const counts: Counts = { confirmed: 0, explained: 0, noise: 0 };
  for (const { outcome, n } of disposed) counts[outcome] += n;
  return counts;
}

function figuresOf(counts: Counts): PrecisionFigures {
  const found = wilsonInterval(counts.confirmed, counts.confirmed + counts.explained + counts.noise);
  return { ...counts, ...(found ? { precision: found.share, low95: found.low, high95: found.high } : {}) };
}
