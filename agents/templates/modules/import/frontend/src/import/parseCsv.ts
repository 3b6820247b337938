/** The sign between the cells: a semicolon where spreadsheets use the comma in numbers. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const signs = [',', ';', '\t'];
  return signs.reduce((best, sign) =>
    first.split(sign).length > first.split(best).length ? sign : best,
  );
}

/** Rows of cells after RFC 4180. Empty lines are left out. */
export function parseCsv(input: string): string[][] {
  const text = input.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endRow = () => {
    row.push(cell);
    cell = '';
    if (row.some((value) => value.trim() !== '')) {
      rows.push(row);
    }
    row = [];
  };
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charAt(i);
    if (isQuoted && sign === '"' && text.charAt(i + 1) === '"') {
      cell += '"';
      i += 1;
    } else if (sign === '"' && (isQuoted || cell === '')) {
      isQuoted = !isQuoted;
    } else if (isQuoted) {
      cell += sign;
    } else if (sign === delimiter) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') {
      endRow();
    } else if (sign !== '\r') {
      cell += sign;
    }
  }
  endRow();
  return rows;
}
