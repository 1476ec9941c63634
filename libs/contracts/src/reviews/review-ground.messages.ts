import { IsIn, IsString } from 'class-validator';
import { NestedList } from '../decorators/nested.js';
import { evidenceSlotCodes, pointKinds } from './review-grounds.js';

/** A code with its name in both languages. */
export class ReviewTerm {
  @IsString()
  code: string;

  @IsString()
  zh: string;

  @IsString()
  en: string;
}

/** A ground, as which kinds of point it may be raised, and the evidence asked for with it. */
export class ReviewGroundView extends ReviewTerm {
  @IsIn(pointKinds, { each: true })
  kinds: (typeof pointKinds)[number][];

  @IsIn(evidenceSlotCodes, { each: true })
  slots: (typeof evidenceSlotCodes)[number][];
}

/** Everything a form for an application for review needs to offer. */
export class ReviewGroundList {
  @NestedList(() => ReviewGroundView, 100)
  grounds: ReviewGroundView[];

  @NestedList(() => ReviewTerm, 100)
  slots: ReviewTerm[];

  @NestedList(() => ReviewTerm, 100)
  remedies: ReviewTerm[];
}
