import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { checkForm, initialValues, requestBody, useForm } from '../records/form';
import { RecordInputs } from '../records/RecordInputs';
import type { RecordFormProps } from '../records/types';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { dropDraft, keepDraft, readDraft } from './draft';
import { Review } from './Review';
import { StepList } from './StepList';
import { stepsOf } from './steps';

/** A long form, a few inputs at a time, with a review before it is sent. A reload loses nothing. */
export function StepForm({ shape, preset, submitLabel, onSubmit, onCancel }: RecordFormProps) {
  const { pathname } = useLocation();
  const [draft] = useState(() => readDraft(pathname));
  const steps = stepsOf(shape);
  const form = useForm(shape, () => ({
    ...initialValues(shape, undefined, preset),
    ...draft?.values,
  }));
  const [position, setPosition] = useState(Math.min(draft?.position ?? 0, steps.length));
  const [isChecked, setIsChecked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = steps[position];
  const problems = step ? checkForm(step.shape, form.values) : {};
  const titles = [...steps.map(({ title }) => title), 'Review'];

  useEffect(() => {
    keepDraft(pathname, { position, values: form.values });
  }, [pathname, position, form.values]);

  const goTo = (next: number) => {
    setIsChecked(false);
    setPosition(next);
    heading.current?.focus();
  };
  const goOn = () => {
    setIsChecked(true);
    const [first] = Object.keys(problems);
    if (first === undefined) {
      goTo(position + 1);
    } else {
      document.getElementById(form.idOf(first))?.focus();
    }
  };
  const send = () => {
    form.submit(async (values) => {
      await onSubmit(requestBody(shape, values));
      dropDraft(pathname);
    });
  };

  return (
    <Form
      refusal={form.refusal}
      className="card edge max-w-3xl p-5 sm:p-8"
      onSubmit={step ? goOn : send}
    >
      <StepList titles={titles} position={position} onGoTo={goTo} />
      <h2 ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
        {titles[position]}
      </h2>
      {step ? (
        <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
          <RecordInputs
            shape={step.shape}
            form={{ ...form, errors: isChecked ? { ...form.errors, ...problems } : form.errors }}
          />
        </div>
      ) : (
        <Review steps={steps} values={form.values} onChange={goTo} />
      )}
      <div className="flex flex-wrap gap-3">
        {position > 0 && (
          <Button
            onClick={() => {
              goTo(position - 1);
            }}
          >
            Back
          </Button>
        )}
        <Button type="submit" look="primary" busy={form.isBusy}>
          {step ? 'Next' : submitLabel}
        </Button>
        {onCancel && (
          <Button
            look="quiet"
            onClick={() => {
              dropDraft(pathname);
              onCancel();
            }}
          >
            Cancel
          </Button>
        )}
      </div>
    </Form>
  );
}
