import type { ServiceSchema } from '#service';
import { ComparableUse } from './content/comparable-use.entity.js';
import { PhotoUse } from './content/photo-use.entity.js';
import { ValuationFactVersion } from './facts/valuation-fact-version.entity.js';
import { ValuationFactRow } from './facts/valuation-fact.entity.js';
import { FlagEntry } from './flags/flag-entry.entity.js';
import { FlagRow } from './flags/flag.entity.js';
import { FullRunProject } from './full-runs/full-run-project.entity.js';
import { FullRun } from './full-runs/full-run.entity.js';
import { Engine1764000004010 } from './migrations/1764000004010-engine.js';
import { Screening1764000004000 } from './migrations/1764000004000-screening.js';
import { BlockLevelRow } from './projects/block-level.entity.js';
import { ProjectScreen } from './projects/project-screen.entity.js';
import { ProjectTraceRow } from './projects/project-trace.entity.js';
import { RunScores } from './projects/run-scores.entity.js';
import { ScreenRun } from './projects/screen-run.entity.js';
import { StudyFactRow } from './studies/study-fact.entity.js';
import { StudyFlag } from './studies/study-flag.entity.js';
import { StudyRun } from './studies/study-run.entity.js';
import { Study } from './studies/study.entity.js';
import { Quality1764000004020 } from './migrations/1764000004020-quality.js';
import { Content1764000004030 } from './migrations/1764000004030-content.js';
import { Traces1764000004040 } from './migrations/1764000004040-traces.js';
import { AgencyPanelRow } from './panels/agency-panel.entity.js';
import { KnownProject } from './preview/known-project.entity.js';
import { BackTestFlag } from './settings/back-test-flag.entity.js';
import { BackTestProject } from './settings/back-test-project.entity.js';
import { SettingsVersion } from './settings/settings-version.entity.js';
import { SpotCheckItem } from './spot-checks/spot-check-item.entity.js';
import { SpotCheck } from './spot-checks/spot-check.entity.js';

export const schema: ServiceSchema = {
  service: 'screening',
  entities: [
    ValuationFactRow,
    ValuationFactVersion,
    ComparableUse,
    PhotoUse,
    ProjectScreen,
    ScreenRun,
    RunScores,
    BlockLevelRow,
    ProjectTraceRow,
    FlagRow,
    FlagEntry,
    FullRun,
    FullRunProject,
    SettingsVersion,
    BackTestProject,
    BackTestFlag,
    SpotCheck,
    SpotCheckItem,
    KnownProject,
    AgencyPanelRow,
    Study,
    StudyFactRow,
    StudyRun,
    StudyFlag,
  ],
  migrations: [
    Screening1764000004000,
    Engine1764000004010,
    Quality1764000004020,
    Content1764000004030,
    Traces1764000004040,
  ],
  appendOnly: [
    'valuation_fact_version',
    'screen_run',
    'run_scores',
    'flag_entry',
    'spot_check',
    'study_fact',
    'study_run',
    'study_flag',
  ],
};
