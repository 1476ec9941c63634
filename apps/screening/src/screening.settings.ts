import type { Environment } from '#process';
import { serviceConfig } from '#service';
import { Module, type DynamicModule } from '@nestjs/common';
import { availableParallelism } from 'node:os';
import { schema } from './schema.js';

export const screeningSettingsToken = Symbol('screening settings');

/** What only screening is told. */
export interface ScreeningSettings {
  /** The threads of a full run open connections of their own. */
  databaseUrl: string;
  /** Threads a full run is worked off by; 0 does it in the service's own thread. */
  fullRunThreads: number;
}

@Module({})
class ScreeningSettingsModule {}

/** A thread per processor unless `FULL_RUN_THREADS` says otherwise. */
export function screeningSettings(env: Environment): DynamicModule {
  const settings: ScreeningSettings = {
    databaseUrl: serviceConfig(schema, env).databaseUrl,
    fullRunThreads: Number(env['FULL_RUN_THREADS'] ?? availableParallelism()),
  };
  const provider = { provide: screeningSettingsToken, useValue: settings };
  return { module: ScreeningSettingsModule, global: true, providers: [provider], exports: [provider] };
}
