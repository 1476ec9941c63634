import { Module } from '@nestjs/common';
import { AddFiling } from './agencies/add-filing.js';
import { AgencyReadModel } from './agencies/agency.read-model.js';
import { LiftSuspension } from './agencies/lift-suspension.js';
import { RegisterAgency } from './agencies/register-agency.js';
import { SuspendAgency } from './agencies/suspend-agency.js';
import { MoveAppraiser } from './appraisers/move-appraiser.js';
import { RegisterAppraiser } from './appraisers/register-appraiser.js';
import { AppointAgency } from './projects/appoint-agency.js';
import { OpenProject } from './projects/open-project.js';
import { OrderValuationDate } from './projects/order-valuation-date.js';
import { ProjectReadModel } from './projects/project.read-model.js';
import { AnswerValidOn } from './validity/valid-on.js';

@Module({
  controllers: [
    RegisterAgency,
    AddFiling,
    SuspendAgency,
    LiftSuspension,
    AgencyReadModel,
    RegisterAppraiser,
    MoveAppraiser,
    OpenProject,
    AppointAgency,
    OrderValuationDate,
    ProjectReadModel,
    AnswerValidOn,
  ],
})
export class AgencyRegistryModule {}
