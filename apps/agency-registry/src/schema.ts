import {
  deadlineEntities,
  DeadlineMetOn1764000000520,
  DeadlineSuspension1764000000510,
  DeadlineTables1764000000500,
} from '#deadlines';
import { History, HistoryDetails1764000010000 } from '#history';
import { KnownOrgan, OrganTables1764000000700 } from '#organs';
import type { ServiceSchema } from '#service';
import { Agency } from './agencies/agency.entity.js';
import { Appraiser } from './appraisers/appraiser.entity.js';
import { Conflict } from './conflicts/conflict.entity.js';
import { Registry1764000001000 } from './migrations/1764000001000-registry.js';
import { Selection1764000001010 } from './migrations/1764000001010-selection.js';
import { ReferencePrices1764000001030 } from './migrations/1764000001030-reference-prices.js';
import { ShortPeriod1764000001040 } from './migrations/1764000001040-short-period.js';
import { Project } from './projects/project.entity.js';
import { Ballot } from './selection/ballot.entity.js';
import { Selection } from './selection/selection.entity.js';

export const schema: ServiceSchema = {
  service: 'agency-registry',
  entities: [...deadlineEntities, KnownOrgan, Agency, Appraiser, Project, Selection, Ballot, Conflict, History],
  migrations: [
    DeadlineTables1764000000500,
    DeadlineSuspension1764000000510,
    DeadlineMetOn1764000000520,
    OrganTables1764000000700,
    Registry1764000001000,
    Selection1764000001010,
    ReferencePrices1764000001030,
    ShortPeriod1764000001040,
    HistoryDetails1764000010000,
  ],
  appendOnly: ['deadline_change', 'history', 'ballot'],
};
