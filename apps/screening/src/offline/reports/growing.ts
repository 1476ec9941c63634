/** A list of numbers that grows without an object per number; NaN where unknown. */
export class Numbers {
  length = 0;
  private values = new Float64Array(1024);

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Float64Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  at(i: number): number {
    return this.values[i] ?? NaN;
  }

  /** The values at these places. */
  pick(places: readonly number[]): Float64Array {
    return Float64Array.from(places, (place) => this.at(place));
  }
}

/** A list of words from a small stock, each kept once; the empty word where unknown. */
export class Names {
  private readonly stock: string[] = [''];
  private readonly codes = new Map<string, number>([['', 0]]);
  private readonly list = new Numbers();

  push(name: string): void {
    this.list.push(this.codes.get(name) ?? this.add(name));
  }

  at(i: number): string {
    return this.stock[this.list.at(i)] ?? '';
  }

  pick(places: readonly number[]): string[] {
    return places.map((place) => this.at(place));
  }

  private add(name: string): number {
    const kept = detached(name);
    this.codes.set(kept, this.stock.length);
    return this.stock.push(kept) - 1;
  }
}

/** A copy that does not keep the whole chunk of the file alive it was cut from. */
export function detached(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
