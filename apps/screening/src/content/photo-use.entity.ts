import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A photograph in the latest version of a report. */
@Entity('photo_use')
@Index('photo_use_shown', ['tenant', 'sha256', 'building', 'reportId'])
@Index('photo_use_shared', { synchronize: false })
export class PhotoUse {
  @PrimaryColumn('uuid')
  reportId: string;

  @PrimaryColumn('text')
  sha256: string;

  @Column('text')
  tenant: string;

  @Column('uuid')
  projectId: string;

  /** Project, block and building of the home: one of its own where the building is unknown. */
  @Column('text')
  building: string;

  /** Set once a home of another building uses it too, and never taken back: whoever reads compares again. */
  @Column('boolean', { default: false })
  shared: boolean;
}
