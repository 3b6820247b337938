/** A page with a title, as small as the format allows (ISO 32000). */
export function pdfOf(title: string): string {
  const text = title.replace(/[^\x20-\x7e]/g, ' ').replace(/[\\()]/g, '\\$&');
  const content = `BT /F1 24 Tf 72 740 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R ' +
      '/Resources << /Font << /F1 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = file.length;
  const entries = ['0000000000 65535 f ', ...offsets.map((offset) => `${offset} 00000 n `)];
  file += `xref\n0 ${entries.length}\n${entries.join('\n')}\n`;
  return `${file}trailer\n<< /Size ${entries.length} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
}
