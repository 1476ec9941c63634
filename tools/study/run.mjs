import { lucasHomes, STUDY } from './lucas.mjs';

const BATCH = 500;
const TOLD = 10;

/** Sends the homes, runs the study and tells what came of it in both languages; answers the figures. */
export async function runLucas(call, as) {
  const homes = lucasHomes();
  const study = await call('POST', '/studies', { as, body: STUDY });
  for (let i = 0; i < homes.length; i += BATCH) {
    await call('POST', `/studies/${study.id}/facts`, { as, body: { facts: homes.slice(i, i + BATCH) } });
  }
  const run = await call('POST', `/studies/${study.id}/runs`, { as });
  const flags = await allFlags(call, as, study.id);
  tell(run, flags);
  const { n, flagsHigh, flagsLow, ratio } = run;
  return { study: study.id, n, medianRatio: round(ratio.median, 4), cod: round(ratio.cod, 2), flagsHigh, flagsLow };
}

async function allFlags(call, as, id) {
  const flags = [];
  let cursor = null;
  do {
    const page = await call('GET', `/studies/${id}/flags?limit=200${cursor ? `&cursor=${cursor}` : ''}`, { as });
    flags.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return flags.sort((a, b) => Math.abs(b.z) - Math.abs(a.z) || a.ref.localeCompare(b.ref));
}

function tell({ n, judged, flagsHigh, flagsLow, ratio }, flags) {
  console.log(`\n${STUDY.source}`);
  console.log(`共 ${n} 户，可判断 ${judged} 户；提示偏高 ${flagsHigh} 户，偏低 ${flagsLow} 户。仅提示核查，不作结论。`);
  console.log(`${n} homes, ${judged} could be judged; ${flagsHigh} flagged high, ${flagsLow} low. Requests to look.`);
  console.log(`\n最突出的 ${TOLD} 户 the ${TOLD} furthest from what is expected:`);
  for (const flag of flags.slice(0, TOLD)) tellFlag(flag);
  const [median, mean, weighted, prd] = ['median', 'mean', 'weighted', 'prd'].map((name) => ratio[name].toFixed(3));
  const cod = ratio.cod.toFixed(1);
  console.log(
    `\n评估值/成交价（${ratio.n} 户）：中位数 ${median}，均值 ${mean}，加权 ${weighted}，离散系数 COD ${cod}，PRD ${prd}`,
  );
  console.log(
    `appraised/sale, ${ratio.n} homes: median ${median}, mean ${mean}, weighted ${weighted}, COD ${cod}, PRD ${prd}`,
  );
}

function tellFlag({ ref, direction, unitPrice, expectedUnitPrice, usualRange, gapPercent }) {
  const gap = Math.abs(gapPercent).toFixed(1);
  const range = `${usualRange.low}–${usualRange.high}`;
  console.log(
    `  #${ref}：${unitPrice} 美元/㎡，计入面积、房龄、外墙与所在网格后预计 ${expectedUnitPrice}，` +
      `${direction === 'high' ? '高' : '低'} ${gap}%（正常范围 ${range}）`,
  );
  console.log(
    `      USD ${unitPrice}/m²; ${expectedUnitPrice} expected from area, age, wall and cell: ` +
      `${gap} % ${direction} (usual ${range})`,
  );
}

const round = (number, digits) => Number(number.toFixed(digits));
