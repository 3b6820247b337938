import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { uploaded } from '../models/uploads.js';
import { labelOf, includeOf } from '../services/presenter.js';
import { store } from '../services/upload-service.js';
import { drawing } from './drawing.js';
import { pdfOf } from './pdf.js';

/** A picture or a document for each sample record that has room for one. */
export async function seed(): Promise<void> {
  let count = 0;
  for (const { entity, fields, pictures, isGallery } of uploaded) {
    const resource = resourceNamed(entity);
    const delegate = delegateOf(database, resource.model);
    const rows = await delegate.findMany({ include: includeOf(resource) });
    for (const [index, row] of rows.entries()) {
      const label = labelOf(entity, row);
      for (const field of fields) {
        const isPicture = pictures.includes(field);
        if (row[field] || (isPicture && !isGallery)) continue;
        const address = isPicture
          ? await store(`${label}.svg`, 'image/svg+xml', Buffer.from(drawing(index)), null)
          : await store(`${label}.pdf`, 'application/pdf', Buffer.from(pdfOf(label)), null);
        await delegate.update({ where: { id: row.id }, data: { [field]: address } });
        count += 1;
      }
    }
  }
  console.log(`storedFile: ${count} records`);
}
