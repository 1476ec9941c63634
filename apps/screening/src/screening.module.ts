import { WhenClockSet } from '#messaging';
import { Module } from '@nestjs/common';
import { WhenReportAccepted } from './facts/when-report-accepted.handler.js';
import { AnswerFlag } from './flags/answer-flag.js';
import { DisposeFlag } from './flags/dispose-flag.js';
import { FlagReadModel } from './flags/flag.read-model.js';
import { LikeHomesReadModel } from './flags/like-homes.read-model.js';
import { ReplayFlag } from './flags/replay-flag.js';
import { FullRunSweep } from './full-runs/full-run-sweep.js';
import { FullRunReadModel } from './full-runs/full-run.read-model.js';
import { StartFullRun } from './full-runs/start-full-run.js';
import { ProjectScreeningReadModel } from './projects/project-screening.read-model.js';
import { ScreenSweep } from './projects/screen-sweep.js';
import { AddStudyFacts } from './studies/add-study-facts.js';
import { OpenStudy } from './studies/open-study.js';
import { RunStudy } from './studies/run-study.js';
import { StudyReadModel } from './studies/study.read-model.js';
import { AgencyPanelReadModel } from './panels/agency-panel.read-model.js';
import { AgencyPanelSweep } from './panels/agency-panel-sweep.js';
import { RatioPanelReadModel } from './panels/ratio-panel.read-model.js';
import { PrecisionReadModel } from './precision/precision.read-model.js';
import { PreviewModels } from './preview/preview-models.js';
import { PreviewScreening } from './preview/preview-screening.js';
import { WhenProjectChanged } from './preview/when-project-changed.handler.js';
import { ActivateSettings } from './settings/activate-settings.js';
import { BackTestReadModel } from './settings/back-test.read-model.js';
import { BackTestSweep } from './settings/back-test-sweep.js';
import { ProposeSettings } from './settings/propose-settings.js';
import { SettingsReadModel } from './settings/settings.read-model.js';
import { DrawSpotCheck } from './spot-checks/draw-spot-check.js';
import { RecordSpotCheck } from './spot-checks/record-spot-check.js';
import { SpotCheckReadModel } from './spot-checks/spot-check.read-model.js';

@Module({
  controllers: [
    WhenClockSet,
    WhenReportAccepted,
    ProjectScreeningReadModel,
    FlagReadModel,
    ReplayFlag,
    LikeHomesReadModel,
    DisposeFlag,
    AnswerFlag,
    StartFullRun,
    FullRunReadModel,
    ProposeSettings,
    ActivateSettings,
    SettingsReadModel,
    BackTestReadModel,
    PrecisionReadModel,
    DrawSpotCheck,
    RecordSpotCheck,
    SpotCheckReadModel,
    WhenProjectChanged,
    PreviewScreening,
    AgencyPanelReadModel,
    RatioPanelReadModel,
    OpenStudy,
    AddStudyFacts,
    RunStudy,
    StudyReadModel,
  ],
  providers: [ScreenSweep, FullRunSweep, BackTestSweep, AgencyPanelSweep, PreviewModels],
})
export class ScreeningModule {}
