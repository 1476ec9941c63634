const WIDTH = 640;
/** Height of one row of a strip. */
const ROW = 27;
const INK = '#222';
const FAINT = '#666';
const COLOURS = ['#c0392b', '#2c3e50', '#2980b9', '#27ae60', '#8e44ad', '#b9770e'];
const FONT = "'Noto Sans SC','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";

/**
 * Lines and dots over two axes as one SVG. Words are pairs, Chinese and English. `x` and `y` are { label, from, to, ticks },
 * `lines` { label?, points: [[x, y]], dashed?, colour? }, `dots` { label?, points, filled?, colour? }; a line without a label
 * is not in the legend, and takes the colour of the one before it unless it names one.
 */
export function chart({ title, note, x, y, lines = [], dots = [] }) {
  const area = { left: 62, right: WIDTH - 186, top: 62, bottom: 340 };
  const series = coloured([...lines, ...dots]);
  const place = placing(area, x, y);
  return page(400, title, note, [
    ...horizontals(area, y, place),
    ...ticksOf(area, x, place),
    ...axisLabels(area, x, y),
    ...series.slice(0, lines.length).map((line) => polyline(line, place)),
    ...series.slice(lines.length).flatMap((group) => circles(group, place)),
    ...legend(
      series.filter(({ label }) => label),
      area.right + 16,
      area.top,
    ),
  ]);
}

/** One row for each name, dots along one axis; `limits` are { label, at, colour } drawn as dashed verticals. */
export function strip({ title, note, x, rows, groups, limits }) {
  const area = { left: 182, right: WIDTH - 24, top: 92, bottom: 92 + ROW * rows.length };
  const y = { from: rows.length + 0.5, to: 0.5 };
  const place = placing(area, x, y);
  const lines = limits.map(({ at, colour }) => ({ points: [[at, y.from], [at, y.to]], dashed: true, colour })); // prettier-ignore
  const dots = coloured(
    groups.map(({ values, ...rest }) => ({ filled: true, ...rest, points: values.map((v, i) => [v, i + 1]) })),
  );
  return page(area.bottom + 62, title, note, [
    ...rows.flatMap(([zh, en], i) => {
      const up = place.up(i + 1);
      return [
        line(area.left, up, area.right, up, '#eee'),
        text(area.left - 8, up - 1, zh, { anchor: 'end', size: 11 }),
        text(area.left - 8, up + 10, en, { anchor: 'end', size: 9.5, fill: FAINT }),
      ];
    }),
    ...ticksOf(area, x, place),
    ...axisLabels(area, x),
    ...coloured(lines).map((one) => polyline(one, place)),
    ...dots.flatMap((group) => circles(group, place)),
    ...inOneLine([...dots, ...limits.filter(({ label }) => label).map((limit) => ({ ...limit, dashed: true }))]),
  ]);
}

function page(height, [zh, en], note, body) {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="${FONT}">`,
    `<title>${escaped(`${zh} ${en}`)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    text(16, 22, zh, { size: 15 }),
    text(16, 40, en, { size: 12, fill: FAINT }),
    ...body,
    ...(note ? [text(WIDTH - 16, height - 6, note, { anchor: 'end', size: 9.5, fill: FAINT })] : []),
    '</svg>\n',
  ].join('\n');
}

function coloured(series) {
  let next = -1;
  return series.map((one) => {
    if (one.label && !one.colour) next += 1;
    return { ...one, colour: one.colour ?? COLOURS[Math.max(0, next) % COLOURS.length] };
  });
}

const placing = ({ left, right, top, bottom }, x, y) => ({
  across: (v) => left + ((v - x.from) / (x.to - x.from)) * (right - left),
  up: (v) => bottom - ((v - y.from) / (y.to - y.from)) * (bottom - top),
});

const horizontals = ({ left, right }, { ticks }, { up }) =>
  ticks.flatMap((t) => [
    line(left, up(t), right, up(t), '#e5e5e5'),
    text(left - 6, up(t) + 4, String(t), { anchor: 'end', size: 11 }),
  ]);

const ticksOf = ({ left, right, bottom }, { ticks }, { across }) => [
  line(left, bottom, right, bottom, INK),
  ...ticks.flatMap((t) => [
    line(across(t), bottom, across(t), bottom + 4, INK),
    text(across(t), bottom + 17, String(t), { anchor: 'middle', size: 11 }),
  ]),
];

function axisLabels({ left, right, top, bottom }, x, y) {
  const middle = (top + bottom) / 2;
  const across = text((left + right) / 2, bottom + 36, x.label.join(' '), { anchor: 'middle', size: 12 });
  if (!y) return [across];
  return [
    across,
    text(0, 0, y.label.join(' '), { anchor: 'middle', size: 12, at: `translate(16 ${middle}) rotate(-90)` }),
  ];
}

function polyline({ points, dashed, colour }, { across, up }) {
  const path = points.map(([px, py]) => `${at(across(px))},${at(up(py))}`).join(' ');
  return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="${dashed ? 1.3 : 2}"${dash(dashed)}/>`;
}

const circles = ({ points, filled = true, colour }, { across, up }) =>
  points.map(([px, py]) => circle(across(px), up(py), colour, filled));

const legend = (series, left, top) =>
  series.flatMap((one, i) => {
    const y = top + 14 + 34 * i;
    return [
      ...sample(one, left, y - 4),
      text(left + 28, y, one.label[0], { size: 12 }),
      text(left + 28, y + 13, one.label[1], { size: 10.5, fill: FAINT }),
    ];
  });

function inOneLine(series) {
  let left = 16;
  return series.flatMap((one) => {
    const label = one.label.join(' ');
    const from = left;
    left += 40 + widthOf(label, 11);
    return [...sample(one, from, 62), text(from + 26, 66, label, { size: 11 })];
  });
}

const sample = ({ dashed, filled, colour }, x, y) =>
  filled === undefined
    ? [
        `<line x1="${at(x)}" x2="${at(x + 20)}" y1="${at(y)}" y2="${at(y)}" stroke="${colour}" stroke-width="2"${dash(dashed)}/>`,
      ]
    : [circle(x + 10, y, colour, filled)];

const widthOf = (words, size) => [...words].reduce((sum, sign) => sum + size * (sign > '⺀' ? 1 : 0.56), 0);
const circle = (x, y, colour, filled) =>
  `<circle cx="${at(x)}" cy="${at(y)}" r="4" stroke="${colour}" stroke-width="1.5" fill="${filled ? colour : '#fff'}"/>`;
const line = (x1, y1, x2, y2, stroke) =>
  `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" stroke="${stroke}"/>`;
const text = (x, y, words, { anchor = 'start', size, fill = INK, at: move }) =>
  `<text ${move ? `transform="${move}"` : `x="${at(x)}" y="${at(y)}"`} text-anchor="${anchor}" font-size="${size}" fill="${fill}">${escaped(words)}</text>`;
const dash = (dashed) => (dashed ? ' stroke-dasharray="5 4"' : '');
const at = (number) => Math.round(number * 10) / 10;
const escaped = (words) => words.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);
