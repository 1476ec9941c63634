import type { ServiceSchema } from '#service';
import { FlagEntry } from './flags/flag-entry.entity.js';
import { FlagRow } from './flags/flag.entity.js';
import { Screening1764000004000 } from './migrations/1764000004000-screening.js';
import { ProjectScreen } from './projects/project-screen.entity.js';
import { ScreenRun } from './projects/screen-run.entity.js';
import { ValuationFactRow } from './projects/valuation-fact.entity.js';
import { StudyFactRow } from './studies/study-fact.entity.js';
import { StudyFlag } from './studies/study-flag.entity.js';
import { StudyRun } from './studies/study-run.entity.js';
import { Study } from './studies/study.entity.js';

export const schema: ServiceSchema = {
  service: 'screening',
  entities: [ValuationFactRow, ProjectScreen, ScreenRun, FlagRow, FlagEntry, Study, StudyFactRow, StudyRun, StudyFlag],
  migrations: [Screening1764000004000],
  appendOnly: ['screen_run', 'flag_entry', 'study_fact', 'study_run', 'study_flag'],
};
