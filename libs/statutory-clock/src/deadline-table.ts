import { DEADLINE_KEYS } from './deadline-key.js';
import { PLACE_PACKS } from './packs/rule-packs.js';
import type { DeadlineRule, DeadlineUnit, RulePack } from './rule-pack.js';

/**
 * Every period of every place with rules of its own, as a page of Markdown, in Chinese and English. A pack that builds on the national one lists only
 * the periods it sets itself.
 */
export function deadlineTable(packs: readonly RulePack[] = PLACE_PACKS): string {
  const [national] = packs;
  return packs.map((pack) => sectionOf(pack, pack === national ? undefined : national)).join('\n');
}

const units: Record<DeadlineUnit, [zh: string, en: string]> = {
  calendar: ['日', 'calendar days'],
  working: ['个工作日', 'working days'],
  months: ['个月', 'months'],
  years: ['年', 'years'],
};

function sectionOf(pack: RulePack, national?: RulePack): string {
  const rows = DEADLINE_KEYS.flatMap((key) => {
    const rule = pack.deadlines[key];
    return rule && rule !== national?.deadlines[key] ? [rowOf(key, rule, pack)] : [];
  });
  const { name, id, jurisdiction, validFrom, validTo, caveat } = pack;
  return [
    `## ${name.zh} ${name.en}`,
    '',
    `\`${id}\`, ${jurisdiction}, ${validFrom} – ${validTo ?? ''}`.trimEnd(),
    '',
    ...(pack.unconfirmed ? ['**未经核实 unconfirmed**', ''] : []),
    ...(caveat ? [`${caveat.zh}。 ${capital(caveat.en)}.`, ''] : []),
    ...(national ? ['其余期限同全国规则。 All other periods are the national ones.', ''] : []),
    ...(rows.length > 0 ? [...head, ...rows, ''] : []),
  ].join('\n');
}

const head = [
  '| 编号 Key | 起算 From the day after | 事项 Act | 期限 Length | 顺延 Rolls | 延长 Extension | 依据 Basis | 核实 Confirmed |',
  '|---|---|---|---|---|---|---|---|',
];

function rowOf(key: string, rule: DeadlineRule, pack: RulePack): string {
  const least = rule.atLeast ? ['不少于 ', 'at least '] : ['', ''];
  const [zh, en] = units[rule.unit];
  const { extension, trigger, act, length, basis, since } = rule;
  const cells = [
    key,
    `${trigger.zh} ${trigger.en}`,
    `${act.zh} ${act.en}`,
    `${least[0]}${length} ${zh} ${least[1]}${length} ${en}`,
    rule.rollForward ? '是 yes' : '否 no',
    extension
      ? `+${extension.length}: ${extension.ground.zh} ${extension.ground.en}${extension.confirmed ? '' : ' (未经核实 unconfirmed)'}`
      : '',
    `${basis.zh} ${basis.en}${since ? ` (${since} 起 on)` : ''}`,
    rule.confirmed && !pack.unconfirmed ? '是 yes' : '否 no',
  ];
  return `| ${cells.join(' | ')} |`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
