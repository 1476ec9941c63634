import type { CommissionSpan, SelectionOutcome } from '#contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How the agencies of a project came to be chosen and commissioned, as the registry told last. */
@Entity('known_project')
export class KnownProject {
  @PrimaryColumn('uuid')
  projectId: string;

  @Column('int')
  version: number;

  @Column('jsonb', { nullable: true })
  selection: SelectionOutcome | null;

  @Column('jsonb')
  commissions: CommissionSpan[];
}
