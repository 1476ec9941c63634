import { create, type Font } from 'fontkit';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const fileOf = (weight: string): string =>
  require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`);

/** Noto Sans SC (SIL Open Font Licence 1.1), embedded in every document as the characters it uses. */
export const fontFiles = { normal: fileOf('400Regular'), bold: fileOf('700Bold') };

let regular: Font | null = null;

/** The characters of these texts the font has no glyph for, each once; line ends need none. */
export function missingGlyphs(texts: readonly string[]): string[] {
  const font = (regular ??= open(fontFiles.normal));
  const characters = new Set(texts.join('').replaceAll(/[\n\r\t]/g, ''));
  return [...characters].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}

function open(file: string): Font {
  const font = create(readFileSync(file));
  if ('fonts' in font) throw new Error(`${file} is a collection, not a font`);
  return font;
}
