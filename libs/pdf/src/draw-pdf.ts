import type { DocumentContent } from '#contracts';
import { Refusal } from '#kernel';
import pdfmake from 'pdfmake';
import { fontFiles, missingGlyphs } from './fonts.js';
import { layOut, type Mark, type Seal } from './layout.js';

const files: readonly string[] = Object.values(fontFiles);
pdfmake.setFonts({ NotoSansSC: { ...fontFiles, italics: fontFiles.normal, bolditalics: fontFiles.bold } });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path: string) => files.includes(path));

/**
 * The document as a PDF; the same content, code, address and mark give the same bytes. Refuses with 'glyph-missing', naming the
 * characters, rather than print a blank where a name has a character the font lacks.
 */
export async function drawPdf(content: DocumentContent, seal: Seal, mark: Mark | null = null): Promise<Buffer> {
  const laidOut = layOut(content, seal, mark);
  const characters = missingGlyphs(textsOf(laidOut.content));
  if (characters.length > 0) throw new Refusal('glyph-missing', { details: { characters } });
  return pdfmake.createPdf(laidOut).getBuffer();
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
