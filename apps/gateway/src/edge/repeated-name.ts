import { pointerTo } from './body-invalid.js';

/** How many names a JSON text gives, those given twice counted twice. The text must be valid JSON. */
export function namesIn(json: string): number {
  let names = 0;
  for (let begin = json.indexOf('"'); begin >= 0; begin = json.indexOf('"', begin)) {
    let after = endOfText(json, begin) + 1;
    while (isSpace(json.charCodeAt(after))) after += 1;
    if (json.charCodeAt(after) === colon) names += 1;
    begin = after;
  }
  return names;
}

const [colon, backslash] = [0x3a, 0x5c];

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/** Where the text that begins here ends: at the next quote that no odd number of backslashes takes the meaning from. */
function endOfText(json: string, begin: number): number {
  for (let end = json.indexOf('"', begin + 1); ; end = json.indexOf('"', end + 1)) {
    let slashes = 0;
    while (json.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
}

/** A text with the colon that makes it a name, or a sign that opens, parts or closes; the rest needs no look. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}[\],]/g;

interface Frame {
  /** Names seen in an object; null in a list. */
  names: Set<string> | null;
  at: string | number;
}

/** Where a JSON text gives a name twice in one object, as a pointer; null when nowhere. The text must be valid JSON. */
export function repeatedName(json: string): string | null {
  const frames: Frame[] = [];
  for (const [token, sign] of json.matchAll(tokens)) {
    const top = frames.at(-1);
    if (token === '{') frames.push({ names: new Set(), at: '' });
    else if (token === '[') frames.push({ names: null, at: 0 });
    else if (token === '}' || token === ']') frames.pop();
    else if (token === ',' && typeof top?.at === 'number') top.at += 1;
    else if (sign !== undefined && top?.names) {
      const name = JSON.parse(token.slice(0, -sign.length)) as string;
      top.at = name;
      if (top.names.has(name)) return frames.reduce((pointer, { at }) => pointerTo(pointer, String(at)), '');
      top.names.add(name);
    }
  }
  return null;
}
