import type { OrganLevel } from '#contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organ in the place it was last given. */
@Entity('known_organ')
export class KnownOrgan {
  @PrimaryColumn('text')
  organId: string;

  @Column('int')
  version: number;

  @Column('text')
  name: string;

  @Column('text')
  level: OrganLevel;

  /** Null at the top. */
  @Column('text', { nullable: true })
  parentId: string | null;
}
