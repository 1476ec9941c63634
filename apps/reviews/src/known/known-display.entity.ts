import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A public display (公示) of preliminary results, as report-intake told last. */
@Entity('known_display')
@Index('known_display_of_project', ['projectId'])
export class KnownDisplay {
  @PrimaryColumn('uuid')
  displayId: string;

  @Column('int')
  version: number;

  @Column('text')
  tenant: string;

  @Column('uuid')
  projectId: string;

  @Column('uuid')
  agencyId: string;

  @Column('date')
  fromDay: string;

  @Column('date')
  toDay: string;

  @Column('date', { nullable: true })
  endedOn: string | null;

  @Column('int')
  explanations: number;
}
