import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** A public display (公示) of preliminary results; first and last day count. */
@Entity('public_display')
@Index('display_of_project', { synchronize: false })
export class PublicDisplay {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  jurisdiction: string;

  @Column('date')
  fromOn: string;

  @Column('date')
  toOn: string;

  @Column('text')
  place: string;

  @Column('text')
  displayedBy: string;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
