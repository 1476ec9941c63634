/** A matrix by rows. */
export interface Matrix {
  rows: number;
  columns: number;
  cells: Float64Array;
}

export function matrixOf(rows: number, columns: number, cell: (row: number, column: number) => number): Matrix {
  const cells = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) cells[i * columns + j] = cell(i, j);
  return { rows, columns, cells };
}

/** A × B. */
export function product(a: Matrix, b: Matrix): Matrix {
  const cells = new Float64Array(a.rows * b.columns);
  for (let i = 0; i < a.rows; i++) {
    for (let k = 0; k < a.columns; k++) {
      const factor = a.cells[i * a.columns + k] ?? 0;
      if (factor === 0) continue;
      for (let j = 0; j < b.columns; j++) {
        const at = i * b.columns + j;
        cells[at] = (cells[at] ?? 0) + factor * (b.cells[k * b.columns + j] ?? 0);
      }
    }
  }
  return { rows: a.rows, columns: b.columns, cells };
}

/** A x. */
export function times({ rows, columns, cells }: Matrix, x: Float64Array): Float64Array {
  const result = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    let total = 0;
    for (let j = 0; j < columns; j++) total += (cells[i * columns + j] ?? 0) * (x[j] ?? 0);
    result[i] = total;
  }
  return result;
}

export function transposed(a: Matrix): Matrix {
  return matrixOf(a.columns, a.rows, (i, j) => a.cells[j * a.columns + i] ?? 0);
}

/** Sum of the products cell by cell: the trace of AᵀB. */
export function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += (a[i] ?? 0) * (b[i] ?? 0);
  return total;
}
