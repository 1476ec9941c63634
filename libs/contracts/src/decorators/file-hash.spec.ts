import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { FileHash, filesNamedIn } from './file-hash.js';
import { NestedList } from './nested.js';

class Paper {
  @FileHash()
  sha256: string;

  name?: string;
}

class Bundle extends Paper {
  @FileHash({ each: true })
  photos: string[];

  @NestedList(() => Paper, 5)
  papers: Paper[];
}

const [a, b, c] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string];

describe('FileHash', () => {
  it('names every file of a message with its place, inherited and nested ones too, and nothing else', () => {
    const bundle = plainToInstance(Bundle, { sha256: a, photos: [b], papers: [{ sha256: c, name: a }] });
    expect(filesNamedIn(bundle)).toEqual([
      { sha256: a, pointer: '/sha256' },
      { sha256: b, pointer: '/photos/0' },
      { sha256: c, pointer: '/papers/0/sha256' },
    ]);
  });

  it.each(['', 'A'.repeat(64), 'a'.repeat(63), 'g'.repeat(64), 5, null])('takes %p for no hash', (sha256) => {
    expect(validateSync(plainToInstance(Paper, { sha256 }))).not.toEqual([]);
    expect(validateSync(plainToInstance(Bundle, { sha256: a, photos: [sha256], papers: [] }))).not.toEqual([]);
  });

  it('finds nothing where nothing is said', () => {
    expect(filesNamedIn(plainToInstance(Bundle, { papers: [] }))).toEqual([]);
    expect(filesNamedIn(null)).toEqual([]);
  });
});
