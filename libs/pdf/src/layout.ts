import {
  documentTitles,
  revocationReasons,
  type DocumentContent,
  type DocumentSection,
  type RevocationReason,
} from '#contracts';
import { chineseDay } from '#kernel';
import type { Content, TableLayout, TDocumentDefinitions } from 'pdfmake/interfaces.js';

const black: TableLayout = {
  hLineWidth: () => 0.6,
  vLineWidth: () => 0.6,
  paddingTop: () => 4,
  paddingBottom: () => 4,
};

/** Where a document may be checked, and its code. */
export interface Seal {
  code: string;
  verifyUrl: string;
}

/** Set on a document that no longer holds. */
export interface Mark {
  revokedOn: string | undefined;
  revokedFor: RevocationReason | undefined;
}

/**
 * The customary layout of an official letter: title in the middle, number below it at the right, addressee, text with the
 * first line set in by two characters, signature and date at the right; the code to verify it by on every page, and above all
 * of it, where it no longer holds, since when and why.
 */
export function layOut(content: DocumentContent, { code, verifyUrl }: Seal, mark: Mark | null): TDocumentDefinitions {
  const title = documentTitles[content.kind];
  return {
    pageSize: 'A4',
    pageMargins: [72, 60, 72, 84],
    info: { title: `${title} ${content.number}`, author: content.signedBy, creationDate: new Date(content.issuedOn) },
    defaultStyle: { font: 'NotoSansSC', fontSize: 12, lineHeight: 1.5 },
    ...(mark ? { watermark: { text: '已失效', color: '#b00020', opacity: 0.12, bold: true } } : {}),
    content: [
      ...(mark ? [revocation(mark)] : []),
      { text: title, fontSize: 20, bold: true, alignment: 'center', margin: [0, 0, 0, 8] },
      { text: content.number, alignment: 'right', margin: [0, 0, 0, 12] },
      ...(content.addressee
        ? [{ text: `${content.addressee}：`, margin: [0, 0, 0, 6] as [number, number, number, number] }]
        : []),
      ...content.sections.flatMap(sectionOf),
      { unbreakable: true, stack: [signature(content), ...content.cautions.map(caution)] },
    ],
    footer: (page, pages) => footer(code, verifyUrl, `第 ${page} 页 共 ${pages} 页`),
  };
}

function sectionOf({ heading, paragraphs = [], fields, table }: DocumentSection): Content[] {
  return [
    ...(heading ? [{ text: heading, bold: true, margin: [0, 6, 0, 2] as [number, number, number, number] }] : []),
    ...paragraphs.map((text) => ({ text, leadingIndent: 24 })),
    ...(fields ? [formOf(fields.map(({ label, value }) => [label, value]))] : []),
    ...(table ? [tableOf(table.map(({ cells }) => cells))] : []),
  ];
}

const formOf = (rows: string[][]): Content => ({
  table: { widths: [84, '*'], body: rows.map((row) => row.map(breakable)) },
  layout: black,
  fontSize: 11,
  lineHeight: 1.25,
  margin: [0, 4, 0, 8],
});

const tableFontSize = 11;
const shortCell = 10;

/** A column of short cells is as wide as the longest of them; the others share what is left. */
function widthsOf(rows: string[][], columns: number): (number | '*')[] {
  const longest = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const allShort = longest.every((length) => length <= shortCell);
  return longest.map((length, at) =>
    length > shortCell || (allShort && at === columns - 1) ? '*' : length * tableFontSize + 1,
  );
}

const tableOf = ([head = [], ...rows]: string[][]): Content => ({
  table: {
    headerRows: 1,
    widths: widthsOf([head, ...rows], head.length),
    body: [head.map((text) => ({ text, bold: true })), ...rows.map((row) => row.map(breakable))],
  },
  layout: black,
  fontSize: tableFontSize,
  lineHeight: 1.3,
  margin: [0, 4, 0, 8],
});

const longestWord = 24;

/** A hash or number without a space would run over the edge of its cell: it is written in groups of eight. */
const breakable = (text: string): string =>
  text.replaceAll(new RegExp(`[!-~]{${longestWord},}`, 'g'), (word) => word.replaceAll(/.{8}(?=.)/g, '$& '));

const signature = ({ signedBy, issuedOn }: DocumentContent): Content => ({
  text: `${signedBy}\n${chineseDay(issuedOn)}`,
  alignment: 'right',
  margin: [0, 18, 0, 8],
});

const revocation = ({ revokedOn, revokedFor }: Mark): Content => ({
  text: [
    '本文书已失效',
    ...(revokedOn ? [`，自${chineseDay(revokedOn)}起不再具有效力`] : []),
    ...(revokedFor ? [`：${revocationReasons[revokedFor]}`] : []),
  ].join(''),
  bold: true,
  color: '#b00020',
  margin: [0, 0, 0, 10],
});

const caution = (text: string): Content => ({ text: `注：${text}`, fontSize: 9, lineHeight: 1.3, color: '#555555' });

const footer = (code: string, verifyUrl: string, pages: string): Content => ({
  margin: [72, 12, 72, 0],
  columns: [
    { qr: verifyUrl, fit: 56, width: 64 },
    {
      stack: [
        { text: `核验码 ${code}`, fontSize: 10 },
        { text: `扫码或访问 ${verifyUrl} 核验本文书`, fontSize: 8, color: '#555555' },
        { text: pages, fontSize: 9 },
      ],
      margin: [8, 4, 0, 0],
    },
  ],
});
