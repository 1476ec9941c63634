import { IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { Nested, NestedList } from '../decorators/nested.js';
import { SentenceView } from '../screening/flag-evidence.messages.js';
import { ViolationCode } from './terms.js';

const deciderLetters = ['P', 'C', 'I', 'M', 'L'] as const;

/** One act of the catalogue: what is forbidden, where the law says so, what follows and who decides. */
export class ViolationView {
  @ViolationCode()
  code: string;

  @Nested(() => SentenceView)
  name: SentenceView;

  @IsArray()
  @IsString({ each: true })
  basis: string[];

  @Nested(() => SentenceView)
  sanction: SentenceView;

  /** P prefecture and above, C county and above, I the issuing authority, M market regulator, L by local rule only. */
  @IsArray()
  @IsIn(deciderLetters, { each: true })
  decidedBy: (typeof deciderLetters)[number][];

  /** Usual range from 1 (minor) to 3 (serious), lightest and gravest; absent for clients and experts. */
  @IsOptional()
  @IsArray()
  @IsInt({ each: true })
  severity?: number[];

  /** An article or its number is not confirmed against the text in force. */
  @IsBoolean()
  unconfirmed: boolean;
}

export class ViolationCatalogue {
  @NestedList(() => ViolationView, 100)
  items: ViolationView[];
}
