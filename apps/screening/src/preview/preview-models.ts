import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { previewModelOf, type PreviewModel } from '../domain/preview/preview-model.js';
import { snapshotOfRun } from '../facts/snapshot.js';
import { ScreenRun } from '../projects/screen-run.entity.js';

/** Homes of all models kept at once, about a kilobyte each. */
const mostHomes = 100_000;

interface Kept {
  runId: string;
  /** Told at once, so that the limit holds while models are still being fitted. */
  homes: number;
  model: Promise<PreviewModel>;
}

/** Models of the last runs asked about, those asked about longest ago dropped first. One fit serves all who ask meanwhile. */
@Injectable()
export class PreviewModels {
  private readonly kept = new Map<string, Kept>();

  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async of(tenant: string, projectId: string, run: { id: string; homes: number }): Promise<PreviewModel> {
    const key = `${tenant} ${projectId}`;
    const known = this.kept.get(key);
    const kept = known?.runId === run.id ? known : { runId: run.id, homes: run.homes, model: this.fit(run.id) };
    this.kept.delete(key);
    this.kept.set(key, kept);
    this.dropOldest();
    try {
      return await kept.model;
    } catch (error) {
      if (this.kept.get(key) === kept) this.kept.delete(key);
      throw error;
    }
  }

  private async fit(runId: string): Promise<PreviewModel> {
    const { settings } = await this.db.manager.findOneByOrFail(ScreenRun, { id: runId });
    const { facts } = await snapshotOfRun(this.db.manager, runId);
    return previewModelOf(facts, settings);
  }

  private dropOldest(): void {
    let homes = [...this.kept.values()].reduce((sum, one) => sum + one.homes, 0);
    for (const [key, one] of this.kept) {
      if (homes <= mostHomes || this.kept.size === 1) return;
      this.kept.delete(key);
      homes -= one.homes;
    }
  }
}
