import { DEADLINE_KEYS } from './deadline-key.js';
import { deadlineTable } from './deadline-table.js';
import { national } from './packs/national.js';
import { jilin } from './packs/jilin.js';
import { shandong2015, shandong2020 } from './packs/shandong.js';

describe('deadlineTable', () => {
  const table = deadlineTable();

  it.each(DEADLINE_KEYS)('has a row for %s', (key) => {
    expect(table).toContain(`\n| ${key} | `);
  });

  it('gives each row its eight cells, in both languages', () => {
    const rows = table.split('\n').filter((line) => line.startsWith('| D'));
    expect(rows.filter((row) => row.split('|').length !== 10)).toEqual([]);
    expect(rows).toContain(
      '| D18 | 知道或者应当知道作出行政行为 actual or imputed knowledge of the administrative act | 直接提起行政诉讼 sue without reconsideration | 6 个月 6 months | 是 yes |  | 《行政诉讼法》第四十六条 Administrative Litigation Act, art. 46 (2015-05-01 起 on) | 是 yes |',
    );
  });

  it('lists of a province only what it sets itself', () => {
    const rows = deadlineTable([national, shandong2020])
      .split('`shandong-2020`')[1]
      ?.match(/^\| D\d\d/gm);
    expect(rows).toEqual(['| D01', '| D02']);
  });

  it('calls no period confirmed in a pack that is not', () => {
    const rows =
      deadlineTable([national, shandong2015])
        .split('`shandong-2015`')[1]
        ?.match(/^\| D.*$/gm) ?? [];
    expect(rows.map((row) => row.endsWith('| 否 no |'))).toEqual([true, true]);
  });

  it('leaves the test packs out', () => {
    expect(table).not.toContain('TEST');
  });

  it('says of Jilin that it is an unconfirmed sample', () => {
    const section = deadlineTable([national, jilin]).split('`jilin-sample`')[1];
    expect(section).toContain('**未经核实 unconfirmed**');
    expect(section).toContain('吉林省规则包为未经核实的样本');
  });
});
