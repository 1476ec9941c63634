import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { NestedList } from '../decorators/nested.js';

/** Valuation methods of 征收评估办法 art. 13: 市场法, 收益法, 成本法, 假设开发法. */
export const valuationMethods = ['market', 'income', 'cost', 'development'] as const;
export type ValuationMethod = (typeof valuationMethods)[number];

/** What is valued apart from house and land: 装饰装修, 附属物, 搬迁, 停产停业损失, other. */
export const componentKinds = ['decoration', 'attachment', 'moving', 'business-loss', 'other'] as const;
export type ComponentKind = (typeof componentKinds)[number];

/** An amount valued beside the house (GB/T 50291 5.3); not part of `totalYuan`. */
export class ValuationComponent {
  @IsIn(componentKinds)
  kind: ComponentKind;

  /** Whole yuan (征收评估办法 art. 15). */
  @IsInt()
  @Min(0)
  @Max(1_000_000_000_000)
  amountYuan: number;
}

/** The result: house with its land-use right, in whole yuan (征收评估办法 art. 11, 15). */
export class Valuation {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @ArrayUnique()
  @IsIn(valuationMethods, { each: true })
  methods: ValuationMethod[];

  /** Yuan per m² of floor area, whole. */
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  unitPriceYuan: number;

  /** Value of the house in whole yuan: unit price times area, give or take one yuan (RC13). */
  @IsInt()
  @Min(1)
  @Max(10_000_000_000_000)
  totalYuan: number;

  /** Amounts valued beside the house, if any. */
  @IsOptional()
  @NestedList(() => ValuationComponent, 20)
  components?: ValuationComponent[];
}
