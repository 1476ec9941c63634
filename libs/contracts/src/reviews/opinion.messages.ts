import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { NestedList } from '../decorators/nested.js';

/** The seven aspects a panel examines (art. 25). */
export const opinionAspects = [
  'procedure',
  'basis',
  'assumptions',
  'technical-route',
  'methods',
  'parameters',
  'result-determination',
] as const;
export type OpinionAspect = (typeof opinionAspects)[number];

export class AspectOpinion {
  @IsIn(opinionAspects)
  aspect: OpinionAspect;

  @IsIn(['sound', 'problem'])
  finding: 'sound' | 'problem';

  @CleanText(4000)
  text: string;
}

/** An opinion apart, kept with the panel's. */
export class Dissent {
  @IsUUID()
  expertId: string;

  @CleanText(4000)
  text: string;
}

/** The panel's written opinion (鉴定意见), signed by every member; its findings are those of the aspects examined before. */
export class GiveOpinion {
  @IsIn(['maintained', 'correct'])
  outcome: 'maintained' | 'correct';

  /** Experts who signed, those who dissent included. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(99)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  signers: string[];

  @IsOptional()
  @NestedList(() => Dissent, 99)
  dissents?: Dissent[];

  /** Day by which the agency owes the new report; with `correct` only, and then required. */
  @IsOptional()
  @CivilDay()
  newReportBy?: string;
}

export class OpinionView extends GiveOpinion {
  /** One finding on each of the seven aspects, in their order. */
  @NestedList(() => AspectOpinion, 7, 7)
  aspects: AspectOpinion[];

  @CivilDay()
  givenOn: string;
}
