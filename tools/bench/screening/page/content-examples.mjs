const COMPARABLES = [
  { reportId: 'R-101', comparableNo: '2025-0713', facts: { date: '2025-11-08', unitPriceYuan: 8420, areaSqm: 76.3 } },
  { reportId: 'R-118', comparableNo: '2025-0713', facts: { date: '2025-11-08', unitPriceYuan: 8420, areaSqm: 76.3 } },
  { reportId: 'R-205', comparableNo: '2025-0713', facts: { date: '2025-11-08', unitPriceYuan: 7940, areaSqm: 76.3 } },
];

const TEMPLATE = '本次评估采用比较法，按照评估准则要求选取三个可比实例，并进行交易情况、市场状况和房地产状况修正。';
const TEXTS = [
  ['R-101', '3', '客厅朝南，东墙有两处渗水痕迹，厨房于去年更换铝合金窗，北侧阳台已封闭并改作储藏间。'],
  ['R-118', '3', '主卧铺实木地板，卫生间防水层起鼓，入户门为新换防盗门，采光被前楼遮挡约两小时。'],
  ['R-205', '9', '客厅朝南，东墙有三处渗水痕迹，厨房于去年更换铝合金窗，北侧阳台已封闭并改作储藏间。'],
  ...Array.from({ length: 9 }, (_, i) => [`R-3${i}0`, String(20 + i), '']),
].map(([reportId, building, own]) => ({ reportId, building, text: TEMPLATE + own }));

const PHOTOS = [
  { reportId: 'R-101', building: '3', photoSha256: ['5f70bf18a086', '01d448afd928'] },
  { reportId: 'R-118', building: '3', photoSha256: ['5f70bf18a086'] },
  { reportId: 'R-205', building: '9', photoSha256: ['01d448afd928', 'e3b0c44298fc'] },
];

/** What the content checks say of a handful of reports. */
export async function contentExamples(engine) {
  const [{ findContradictions }, { findClonedTexts }, { findReusedPhotos }] = await Promise.all(
    ['find-contradictions', 'find-cloned-texts', 'find-reused-photos'].map((name) => engine.load(`content/${name}.js`)),
  );
  const own = TEXTS.filter(({ text }) => text !== TEMPLATE);
  return {
    SC01: told(COMPARABLES, findContradictions(COMPARABLES)),
    SC02: [
      `十二份报告共用一段模板文字，其中三份另有各自的描述。Twelve reports share a template; three of them also have words of their own:`,
      own.map(({ reportId, building, text }) => `- \`${reportId}\`(${building}栋 building ${building})：${text.slice(TEMPLATE.length)}`).join('\n'), // prettier-ignore
      answer(findClonedTexts(TEXTS)),
    ].join('\n\n'),
    SC03: told(PHOTOS, findReusedPhotos(PHOTOS)),
  };
}

const told = (given, found) => [block(given), answer(found)].join('\n\n');
const answer = (found) => `结果 answer:\n\n${block(found)}`;
const block = (rows) => ['```json', ...rows.map((row) => JSON.stringify(row)), '```'].join('\n');
