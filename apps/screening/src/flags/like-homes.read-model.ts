import { getLikeHomes, type DisposedFlag, type LikeHomesOfReport, type SentenceView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { LikeHome } from '../domain/explanation/flag-evidence.js';
import { likeHomesOf } from '../domain/explanation/evidence-of.js';
import { homesOf } from '../domain/homes.js';
import { scoreProject } from '../domain/model/score-project.js';
import { latestSnapshot } from '../facts/snapshot.js';
import { ValuationFactRow } from '../facts/valuation-fact.entity.js';
import { activeSettings } from '../projects/active-settings.js';
import { FlagRow } from './flag.entity.js';
import { evidenceOf } from './flag.views.js';
import { likeHomeViewOf } from './like-home.view.js';

/** Homes like that of a report: for the household, its agency and the officers of its project. */
@Controller()
export class LikeHomesReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getLikeHomes)
  async get(@Asked() call: Call): Promise<LikeHomesOfReport> {
    const { manager } = this.db;
    const report = await manager.findOneByOrFail(ValuationFactRow, { reportId: call.target });
    const { tenant, organId, regulatorOrganId, agencyId, reportId } = report;
    requireSight(call, { tenant, organIds: [organId, regulatorOrganId], agencyId, reportId });
    const { facts } = await latestSnapshot(manager, report);
    const homes = homesOf(facts);
    const scores = scoreProject(homes, await activeSettings(manager, tenant));
    const alike = likeHomesOf(homes, scores, homes.reportId.indexOf(reportId));
    const flags = await manager.findBy(FlagRow, { tenant, reportId });
    return {
      reportId,
      unitPriceYuan: report.unitPriceYuan,
      areaSqm: report.areaSqm,
      use: report.use,
      structure: report.structure,
      likeHomes: alike.map(likeHomeViewOf),
      sentence: sentenceOf(alike, report.unitPriceYuan),
      disposedFlags: flags.flatMap(disposedOf),
    };
  }
}

function disposedOf({ direction, disposition, said, snapshotHash }: FlagRow): DisposedFlag[] {
  if (!disposition) return [];
  const { gapPercent, sentence } = evidenceOf(said, snapshotHash);
  const figures = direction === 'none' || gapPercent === undefined ? {} : { direction, gapPercent };
  return [{ ...figures, sentence, disposition }];
}

function sentenceOf(alike: readonly LikeHome[], unitPriceYuan: number): SentenceView {
  if (alike.length === 0) {
    return {
      zh: '本项目内暂无足够相近的房屋可供比较。',
      en: 'No home of the project is like enough to compare with yet.',
    };
  }
  const yuan = alike.map(({ adjustedUnitPriceYuan }) => Math.round(adjustedUnitPriceYuan));
  const [low, high] = [Math.min(...yuan), Math.max(...yuan)];
  return {
    zh: `您的房屋评估单价${unitPriceYuan}元/㎡；最相近的${alike.length}户按您房屋的面积、楼层等修正后为${low}至${high}元/㎡。`,
    en: `Your home is valued at ${unitPriceYuan} yuan/m²; the ${alike.length} homes most like it, brought to its area, floor and the like, stand at ${low} to ${high}.`,
  };
}
