import type { PanelCandidate, RecusedExpert } from '#contracts';
import type { LocalDate } from '#kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One draw with everything needed to run it again. The highest number is the panel seated. */
@Entity('panel')
@Index('panel_draw', ['determinationId', 'drawNo'], { unique: true })
export class Panel {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  determinationId: string;

  @Column('int')
  drawNo: number;

  @Column('date')
  drawnOn: LocalDate;

  @Column('text')
  drawnById: string;

  @Column('int')
  size: number;

  @Column('text')
  appraiserShare: '1/2' | '2/3';

  @Column('text')
  algorithm: string;

  @Column('text')
  seed: string;

  @Column('text')
  secret: string;

  @Column('jsonb')
  candidates: PanelCandidate[];

  @Column('jsonb')
  recused: RecusedExpert[];

  @Column('uuid', { array: true })
  drawOrder: string[];

  @Column('uuid', { array: true })
  memberIds: string[];
}
