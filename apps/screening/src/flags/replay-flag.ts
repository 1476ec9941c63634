import { replayFlag, type FlagReplay } from '#contracts';
import { canonicalJson, Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { contentAgain } from '../content/replay-content.js';
import { contentSettingsHash } from '../domain/content/content-settings.js';
import type { ContentExplanation } from '../domain/explanation/explain-content.js';
import type { Explanation } from '../domain/explanation/explanation.js';
import { judgeProject } from '../domain/judge-project.js';
import { engineVersion } from '../domain/model/engine-settings.js';
import { snapshotOfRun } from '../facts/snapshot.js';
import { ScreenRun } from '../projects/screen-run.entity.js';
import { FlagRow } from './flag.entity.js';
import { evidenceOf } from './flag.views.js';

/** Computes a flag again from the facts its last run saw, or from the reports it names, and holds every digit against what was said. Changes nothing. */
@Controller()
export class ReplayFlag {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(replayFlag)
  async replay(@Asked() call: Call): Promise<FlagReplay> {
    const flag = await this.db.manager.findOneByOrFail(FlagRow, { id: call.target });
    const { tenant, organId, regulatorOrganId, agencyId } = flag;
    requireSight(call, { tenant, organIds: [organId, regulatorOrganId], ...(agencyId ? { agencyId } : {}) });
    const again =
      'contradictions' in flag.said ? await replayContent(this.db.manager, flag.said) : await this.found(flag);
    return {
      flagId: flag.id,
      runId: flag.lastRunId,
      same: again !== null && canonicalJson(again) === canonicalJson(flag.said),
      said: evidenceOf(flag.said, flag.snapshotHash),
      ...(again ? { recomputed: evidenceOf(again, again.snapshotHash) } : {}),
    };
  }

  private async found(flag: FlagRow): Promise<Explanation | null> {
    const run = await this.db.manager.findOneByOrFail(ScreenRun, { id: flag.lastRunId });
    if (run.engineVersion !== engineVersion) throw replaced(run.engineVersion);
    const { facts, hash } = await snapshotOfRun(this.db.manager, run.id);
    const again = judgeProject(facts, run.settings, hash).flags.find(
      ({ subjectKind, subject, code, direction }) =>
        subjectKind === flag.subjectKind &&
        subject === flag.subject &&
        code === flag.code &&
        direction === flag.direction,
    );
    return again?.said ?? null;
  }
}

function replayContent(manager: EntityManager, said: ContentExplanation): Promise<ContentExplanation | null> {
  if (said.settingsHash !== contentSettingsHash) throw replaced(said.engineVersion);
  return contentAgain(manager, said);
}

const replaced = (by: string): Refusal => new Refusal('engine-replaced', { details: { engineVersion: by } });
