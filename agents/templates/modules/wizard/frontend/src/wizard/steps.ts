import { fieldKinds } from '../fields';
import type { FormShape } from '../records/form';

export interface Step {
  title: string;
  shape: FormShape;
}

const mostInputs = 3;

/** What is asked together: short values, a few at a time, then each long one, then what it belongs to. */
export function stepsOf({ fields, relations }: FormShape): Step[] {
  const short = fields.filter(({ kind }) => !fieldKinds[kind].wide);
  const wide = fields.filter(({ kind }) => fieldKinds[kind].wide);
  const shapes: FormShape[] = [];
  for (let first = 0; first < short.length; first += mostInputs) {
    shapes.push({ fields: short.slice(first, first + mostInputs), relations: [] });
  }
  for (const field of wide) {
    shapes.push({ fields: [field], relations: [] });
  }
  for (let first = 0; first < relations.length; first += mostInputs) {
    shapes.push({ fields: [], relations: relations.slice(first, first + mostInputs) });
  }
  return shapes.map((shape) => ({ title: titleOf(shape), shape }));
}

function titleOf({ fields, relations }: FormShape): string {
  const labels = [...fields, ...relations].map(({ label }, index) =>
    index === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1),
  );
  const last = labels.pop() ?? '';
  return labels.length === 0 ? last : `${labels.join(', ')} and ${last}`;
}
