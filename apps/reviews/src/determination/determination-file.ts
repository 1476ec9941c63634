import type { DeterminationFile, PanelMember, PanelView } from '#contracts';
import { historyOf } from '#history';
import { maskName, sha256Hex } from '#kernel';
import { FieldCipher, type Call } from '#service';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { In, type DataSource, type EntityManager } from 'typeorm';
import { Expert, expertNameColumn } from '../experts/expert.entity.js';
import { CorrectiveStep } from '../corrective-steps/corrective-step.entity.js';
import { viewOf as stepView } from '../corrective-steps/corrective-step.view.js';
import { requireDeterminationSight } from './determination.changes.js';
import { Determination } from './determination.entity.js';
import { viewOf } from './determination.view.js';
import { Interest } from './interest.entity.js';
import type { Panel } from './panel.entity.js';
import { opinionPeriodOf } from './opinion-periods.js';
import { proceedingsOf } from './proceedings.js';
import { seatedPanel } from './seated-panel.js';

/** Puts a determination's file together: the panel with what proves its draw, the interests, the trace. */
@Injectable()
export class DeterminationFiles {
  constructor(
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /** The file as it stands. Names are opened here, outside any deed, whose answer would be kept with them in clear. */
  async read(id: string, call: Call): Promise<DeterminationFile> {
    const db = this.dataSource.manager;
    const determination = await db.findOneByOrFail(Determination, { id });
    requireDeterminationSight(call, determination);
    const panel = await seatedPanel(db, determination.id);
    const correctiveSteps = await db.find(CorrectiveStep, {
      where: { subjectId: id },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    return {
      ...viewOf(determination, await opinionPeriodOf(db, determination)),
      ...(panel ? { panel: await this.panelView(db, panel, call) } : {}),
      ...(await proceedingsOf(db, determination, panel, call)),
      correctiveSteps: correctiveSteps.map((step) => stepView(step, call.today)),
      interests: call.caller.kind === 'officer' ? await interestsIn(db, determination) : [],
      history: await historyOf(db, determination.id, call),
    };
  }

  private async panelView(db: EntityManager, panel: Panel, call: Call): Promise<PanelView> {
    const { drawNo, drawnOn, size, appraiserShare, algorithm, seed, secret, candidates, recused } = panel;
    return {
      drawNo,
      drawnOn,
      size,
      appraiserShare,
      algorithm,
      seed,
      secret,
      candidates,
      recused,
      commitment: sha256Hex(secret),
      order: panel.drawOrder,
      members: await this.membersOf(db, panel, call),
    };
  }

  private async membersOf(db: EntityManager, { memberIds }: Panel, call: Call): Promise<PanelMember[]> {
    const experts = new Map((await db.findBy(Expert, { id: In(memberIds) })).map((expert) => [expert.id, expert]));
    return memberIds.flatMap((expertId) => {
      const expert = experts.get(expertId);
      if (!expert) return [];
      const name = this.cipher.decrypt(expert.name, expertNameColumn);
      const { field, termTo } = expert;
      const shown = call.caller.kind === 'officer' ? name : maskName(name);
      return [{ expertId, field, name: shown, termTo, termOver: termTo < call.today }];
    });
  }
}

async function interestsIn(db: EntityManager, { reportId }: Determination) {
  const interests = await db.find(Interest, { where: { reportId }, order: { declaredOn: 'ASC', id: 'ASC' } });
  return interests.map(({ id, expertId, declaredOn, reason, evidenceSha256 }) => ({
    id,
    expertId,
    declaredOn,
    reason,
    ...(evidenceSha256 ? { evidenceSha256 } : {}),
  }));
}
