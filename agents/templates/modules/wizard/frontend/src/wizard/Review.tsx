import { fieldKinds } from '../fields';
import { useChoices } from '../records/choices';
import type { FormValues } from '../records/form';
import { splitIds } from '../records/ids';
import type { FieldDefinition, RelationDefinition } from '../records/types';
import { Button } from '../ui/Button';
import type { Step } from './steps';

interface ReviewProps {
  steps: readonly Step[];
  values: FormValues;
  onChange: (position: number) => void;
}

/** Everything that will be sent, step by step, each with a way back to it. */
export function Review({ steps, values, onChange }: ReviewProps) {
  return (
    <div className="divide-line divide-y">
      {steps.map(({ title, shape }, position) => (
        <section key={position} className="flex items-start gap-4 py-4" aria-label={title}>
          <dl className="min-w-0 flex-1 space-y-3 text-sm">
            {shape.fields.map((field) => (
              <div key={field.name}>
                <dt className="text-muted">{field.label}</dt>
                <dd className="break-words">
                  <FieldValue field={field} text={values[field.name] ?? ''} />
                </dd>
              </div>
            ))}
            {shape.relations.map((relation) => (
              <div key={relation.key}>
                <dt className="text-muted">{relation.label}</dt>
                <dd>
                  <RelationValue relation={relation} text={values[relation.key] ?? ''} />
                </dd>
              </div>
            ))}
          </dl>
          <Button
            look="quiet"
            aria-label={`Change: ${title}`}
            onClick={() => {
              onChange(position);
            }}
          >
            Change
          </Button>
        </section>
      ))}
    </div>
  );
}

function FieldValue({ field, text }: { field: FieldDefinition; text: string }) {
  const kind = fieldKinds[field.kind];
  return text.trim() === '' ? '—' : <kind.Show field={field} value={kind.write(text)} />;
}

function RelationValue({ relation, text }: { relation: RelationDefinition; text: string }) {
  const { choices } = useChoices(relation, '');
  const ids = splitIds(text);
  const labels = choices.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
  return labels.join(', ') || '—';
}
