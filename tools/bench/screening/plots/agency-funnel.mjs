const STEPS = 24;

/**
 * Agencies of one world after its last volume: level against its standard error, and where honest agencies lie: the funnel is as
 * wide as error and honest spread together.
 */
export function agencyFunnel({ seed, volume, agencies }) {
  const widest = Math.max(...agencies.map(({ error }) => error)) * 1.1;
  const highest = Math.max(12, 2 * Math.ceil(50 * Math.max(...agencies.map(({ level }) => Math.abs(level)))));
  const spread = honestVariance(agencies);
  const limit = (z) =>
    Array.from({ length: STEPS + 1 }, (_, i) => (i * widest) / STEPS).map((error) => [
      100 * error,
      Math.max(-highest, Math.min(highest, 100 * z * Math.sqrt(error * error + spread))),
    ]);
  const of = (shifted) =>
    agencies.filter((agency) => agency.shifted === shifted).map(({ error, level }) => [100 * error, 100 * level]);
  const ticks = Array.from({ length: Math.floor(100 * widest) + 1 }, (_, i) => i);
  return {
    title: [`机构漏斗图：${volume}个项目之后(种子${seed})`, `Agencies after ${volume} projects, seed ${seed}`],
    x: { label: ['水平的标准误', 'standard error of the level, %'], from: 0, to: 100 * widest, ticks },
    y: {
      label: ['相对一般机构的水平', 'level against the typical agency, %'],
      from: -highest,
      to: highest,
      ticks: [-1, -0.5, 0, 0.5, 1].map((part) => part * highest),
    },
    lines: [
      { label: ['95%界限', '95 % limits'], dashed: true, colour: '#2980b9', points: limit(1.96) },
      { dashed: true, colour: '#2980b9', points: limit(-1.96) },
      { label: ['99.8%界限', '99.8 % limits'], colour: '#2c3e50', points: limit(3.09) },
      { colour: '#2c3e50', points: limit(-3.09) },
    ],
    dots: [
      { label: ['无偏机构', 'honest'], points: of(false), filled: false, colour: '#2c3e50' },
      { label: ['整体抬高8%', 'lifted by 8 %'], points: of(true), filled: true, colour: '#c0392b' },
    ],
  };
}

/** z is level over √(error² + spread): the spread beyond sampling error can be told from any agency that is off the centre. */
function honestVariance(agencies) {
  const [far] = agencies.filter(({ z }) => z).toSorted((a, b) => Math.abs(b.z) - Math.abs(a.z));
  return far ? Math.max(0, (far.level / far.z) ** 2 - far.error ** 2) : 0;
}
