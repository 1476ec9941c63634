/** Bands of the IAAO Standard on Ratio Studies (2013); MKI after Quintos (2020). PRB beyond ±0.10 is unacceptable. */
export const iaaoBands = {
  medianRatio: [0.9, 1.1],
  cod: [5, 15],
  prd: [0.98, 1.03],
  prb: [-0.05, 0.05],
  mki: [0.95, 1.05],
} as const satisfies Record<string, readonly [number, number]>;

/** Which figures lie in their band; null where a figure is unknown. */
export type WithinBands = Record<keyof typeof iaaoBands, boolean | null>;

export function withinBands(figures: Record<keyof typeof iaaoBands, number | null>): WithinBands {
  const within = (name: keyof typeof iaaoBands): boolean | null => {
    const figure = figures[name];
    const [low, high] = iaaoBands[name];
    return figure === null ? null : figure >= low && figure <= high;
  };
  return {
    medianRatio: within('medianRatio'),
    cod: within('cod'),
    prd: within('prd'),
    prb: within('prb'),
    mki: within('mki'),
  };
}
