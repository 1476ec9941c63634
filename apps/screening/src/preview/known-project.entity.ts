import type { AppointmentSpan } from '#contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which agencies are appointed to a project, as the registry last told. */
@Entity('known_project')
export class KnownProject {
  @PrimaryColumn('uuid')
  projectId: string;

  @Column('int')
  version: number;

  @Column('jsonb')
  appointments: AppointmentSpan[];
}
