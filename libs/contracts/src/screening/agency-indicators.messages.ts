import { IsIn, IsInt, IsNumber, IsOptional } from 'class-validator';
import { Nested } from '../decorators/nested.js';

/** `stands-out` asks a person to look, it is no finding; `insufficient`: too little work or nobody beside, never a mild `usual`. */
export const indicatorVerdicts = ['stands-out', 'usual', 'insufficient'] as const;
export type IndicatorVerdictCode = (typeof indicatorVerdicts)[number];

/** Mean difference from the other agencies of the same projects, with 95 % limits and the chance of one as large among equals. */
export class PeerContrastView {
  @IsInt()
  projects: number;

  @IsNumber()
  difference: number;

  @IsNumber()
  low95: number;

  @IsNumber()
  high95: number;

  @IsNumber()
  p: number;
}

/** How far values of like homes lie apart. */
export class DispersionView {
  /** Coefficient of horizontal dispersion, percent. */
  @IsNumber()
  chd: number;

  /** Coefficient of dispersion of values over what was expected, percent. */
  @IsNumber()
  cod: number;

  /** ln of the dispersion over that of the others; absent where too few projects are shared. */
  @IsOptional()
  @Nested(() => PeerContrastView)
  againstPeers?: PeerContrastView;
}

/** Values bunched within 0.5 % of the reference price, as shares of all values that have one. */
export class AnchoringView {
  @IsInt()
  referred: number;

  /** Values that are the reference price to the yuan. */
  @IsInt()
  equal: number;

  @IsNumber()
  share: number;

  /** Share that the values beside it let expect. */
  @IsNumber()
  expected: number;

  /** The first less the second, with 95 % limits. */
  @IsNumber()
  excess: number;

  @IsNumber()
  low95: number;

  @IsNumber()
  high95: number;

  @IsNumber()
  p: number;
}

/** Unit prices written down round, as shares of all; a price that homes of a building share counts once. */
export class RoundingView {
  @IsInt()
  prices: number;

  /** Of the last digits against equal shares, 9 degrees of freedom, and its chance. */
  @IsNumber()
  chiSquare: number;

  @IsNumber()
  p: number;

  /** Multiples of 10 and of 100 yuan: a tenth and a hundredth where nobody rounds. */
  @IsNumber()
  tens: number;

  @IsNumber()
  hundreds: number;

  /** Differences of those shares; absent where too few projects are shared. */
  @IsOptional()
  @Nested(() => PeerContrastView)
  tensAgainstPeers?: PeerContrastView;

  @IsOptional()
  @Nested(() => PeerContrastView)
  hundredsAgainstPeers?: PeerContrastView;
}

class IndicatorView {
  @IsIn(indicatorVerdicts)
  verdict: IndicatorVerdictCode;

  /** Share of wrong names to expect if all with this or a smaller one were named; absent where insufficient. */
  @IsOptional()
  @IsNumber()
  q?: number;
}

export class DispersionIndicator extends IndicatorView {
  /** Absent with fewer than 100 like homes. */
  @IsOptional()
  @Nested(() => DispersionView)
  figures?: DispersionView;
}

export class AnchoringIndicator extends IndicatorView {
  /** Absent with fewer than 50 values near a reference price. */
  @IsOptional()
  @Nested(() => AnchoringView)
  figures?: AnchoringView;
}

export class RoundingIndicator extends IndicatorView {
  /** Absent with fewer than 100 prices. */
  @IsOptional()
  @Nested(() => RoundingView)
  figures?: RoundingView;
}

/** How an agency works, beside how high it values. */
export class AgencyIndicatorsView {
  @IsInt()
  projects: number;

  @IsInt()
  homes: number;

  @Nested(() => DispersionIndicator)
  dispersion: DispersionIndicator;

  @Nested(() => AnchoringIndicator)
  anchoring: AnchoringIndicator;

  @Nested(() => RoundingIndicator)
  rounding: RoundingIndicator;
}
