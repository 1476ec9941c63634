import { tableOf } from './write-block.mjs';

const HOMES = [6, 12, 24, 48];

/** Where the charts alarm, by how many homes a building has. */
export async function driftTable(engine) {
  const { driftLimits } = await engine.load('drift/watch-drift.js');
  const rows = HOMES.map((homes) => {
    const { cusum, ewma, buildingsToFalseAlarm, buildingsToDetection } = driftLimits(homes);
    return [
      homes,
      cusum.toFixed(3),
      ewma.toFixed(3),
      Math.round(buildingsToFalseAlarm),
      buildingsToDetection.toFixed(1),
    ];
  });
  return tableOf(['每栋户数 homes a building', 'CUSUM $h$', 'EWMA界限 limit', '误报间隔(栋) buildings between false alarms', '漂移1个标准差后发现(栋) buildings until a shift of 1 s.d. is seen'], rows); // prettier-ignore
}
