import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Query of a list: where to go on, and how many at most. */
export class PageQuery {
  /** `nextCursor` of the answer before; opaque. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;

  /** Rows on a page, 1 to 200; 50 unless told. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

/** A list answer. `nextCursor` is null on the last page. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}
