import { WhenClockSet } from '#messaging';
import { Module } from '@nestjs/common';
import { AnswerFlag } from './flags/answer-flag.js';
import { DisposeFlag } from './flags/dispose-flag.js';
import { FlagReadModel } from './flags/flag.read-model.js';
import { ProjectScreeningReadModel } from './projects/project-screening.read-model.js';
import { ScreenSweep } from './projects/screen-sweep.js';
import { WhenReportAccepted } from './projects/when-report-accepted.handler.js';
import { AddStudyFacts } from './studies/add-study-facts.js';
import { OpenStudy } from './studies/open-study.js';
import { RunStudy } from './studies/run-study.js';
import { StudyReadModel } from './studies/study.read-model.js';

@Module({
  controllers: [
    WhenClockSet,
    WhenReportAccepted,
    ProjectScreeningReadModel,
    FlagReadModel,
    DisposeFlag,
    AnswerFlag,
    OpenStudy,
    AddStudyFacts,
    RunStudy,
    StudyReadModel,
  ],
  providers: [ScreenSweep],
})
export class ScreeningModule {}
