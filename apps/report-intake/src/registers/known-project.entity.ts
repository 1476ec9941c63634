import type { ProjectChanged } from '#contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A project as the registry last told of it; common to all tenants. */
@Entity('known_project')
export class KnownProject {
  @PrimaryColumn('uuid')
  projectId: string;

  @Column('int')
  version: number;

  @Column('jsonb')
  state: ProjectChanged;
}
