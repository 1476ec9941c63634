import { IsString, IsUUID, Length } from 'class-validator';
import { NestedList } from '../decorators/nested.js';

/** What other reports give for a fact; the first of them by id. */
export class ToldElsewhere {
  @IsString()
  told: string;

  @IsUUID(undefined, { each: true })
  reportIds: string[];
}

/** A fact of a comparable on which reports differ: `transactionOn`, `priceYuanPerSqm` or `areaSqm`. */
export class ContradictedFact {
  @IsString()
  fact: string;

  /** In this report. */
  @IsString()
  told: string;

  @NestedList(() => ToldElsewhere, 200)
  elsewhere: ToldElsewhere[];
}

/** One comparable that this report tells differently from others. */
export class ContradictedComparableView {
  @IsString()
  comparableNo: string;

  @NestedList(() => ContradictedFact, 3)
  facts: ContradictedFact[];
}

/** A photograph of this report, and reports on homes of other buildings it stands in. */
export class SharedPhotoView {
  @Length(64, 64)
  sha256: string;

  @IsUUID(undefined, { each: true })
  reportIds: string[];
}
