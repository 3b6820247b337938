import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
{{#hasForms}}
import { initialValues, requestBody, useForm } from './form';
{{/hasForms}}
{{^hasForms}}
import { initialValues, requestBody, useForm, type FormShape, type FormValues } from './form';
{{/hasForms}}
import { RecordInputs } from './RecordInputs';
{{#hasForms}}
import type { RecordFormProps } from './types';
{{/hasForms}}

{{^hasForms}}
interface RecordFormProps {
  shape: FormShape;
  /** What is there already; without it, a new record is made. */
  record?: Readonly<Record<string, unknown>>;
  preset?: FormValues;
  submitLabel: string;
  /** Stands inside another card, so it needs no frame of its own. */
  inset?: boolean;
  /** Sends the values; what it throws is shown in the form. */
  onSubmit: (body: Record<string, unknown>) => Promise<void>;
  onCancel?: () => void;
}

{{/hasForms}}
/** Makes or changes a record. What is wrong stands beside the input it belongs to. */
export function RecordForm(props: RecordFormProps) {
  const { shape, record, preset } = props;
  const form = useForm(shape, () => initialValues(shape, record, preset));
  // The buttons of a page of its own stay in sight; those of a form among other things stay in their place.
  const isLong = !props.inset && props.onCancel;
  return (
    <Form
      refusal={form.refusal}
      className={props.inset ? '' : `card edge max-w-3xl p-5 ${isLong ? 'sm:p-8' : ''}`}
      onSubmit={() => {
        form.submit((values) => props.onSubmit(requestBody(shape, values)));
      }}
    >
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <RecordInputs shape={shape} form={form} />
      </div>
      <div
        className={
          isLong
            ? 'border-line bg-surface sticky bottom-0 z-10 -mx-5 -mb-5 flex flex-wrap gap-3 rounded-b-2xl border-t px-5 py-4 sm:-mx-8 sm:-mb-8 sm:px-8'
            : 'flex flex-wrap gap-3'
        }
      >
        <Button type="submit" look="primary" busy={form.isBusy}>
          {props.submitLabel}
        </Button>
        {props.onCancel && <Button onClick={props.onCancel}>Cancel</Button>}
      </div>
    </Form>
  );
}
