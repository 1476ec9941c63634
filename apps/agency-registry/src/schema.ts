import type { ServiceSchema } from '#service';
import { Agency } from './agencies/agency.entity.js';
import { Appraiser } from './appraisers/appraiser.entity.js';
import { Registry1764000001000 } from './migrations/1764000001000-registry.js';
import { Project } from './projects/project.entity.js';

export const schema: ServiceSchema = {
  service: 'agency-registry',
  entities: [Agency, Appraiser, Project],
  migrations: [Registry1764000001000],
};
