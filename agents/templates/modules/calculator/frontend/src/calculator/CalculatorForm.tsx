import { useId, useState } from 'react';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { Labelled } from '../ui/Labelled';
import { problemsOf, type Calculator, type Input, type Result, type Values } from './calculator';
import { useHistory } from './history';
import { HistoryList } from './HistoryList';
import { useRates } from './rates';
import { RateTable } from './RateTable';

const initialValues = (calculator: Calculator): Values =>
  Object.fromEntries(calculator.inputs.map(({ name, initial }) => [name, initial]));

/** The inputs of a calculator, its result, and what was calculated before. */
export function CalculatorForm({ calculator }: { calculator: Calculator }) {
  const [values, setValues] = useState(() => initialValues(calculator));
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [result, setResult] = useState<Result | null>(null);
  const history = useHistory();
  const { rates, change } = useRates(calculator);

  const calculate = () => {
    const found = problemsOf(calculator, values);
    setProblems(found);
    if (Object.keys(found).length > 0) {
      setResult(null);
      return;
    }
    const made = calculator.calculate(values, rates);
    setResult(made);
    history.add({ calculator: calculator.id, values, label: made.label, value: made.value });
  };

  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Form className="card edge p-5 sm:p-8" onSubmit={calculate}>
        <div className="grid gap-5 sm:grid-cols-2">
          {calculator.inputs.map((input) => (
            <CalculatorInput
              key={input.name}
              input={input}
              value={values[input.name] ?? ''}
              problem={problems[input.name]}
              onChange={(value) => {
                setValues({ ...values, [input.name]: value });
              }}
            />
          ))}
        </div>
        <div className="flex gap-3">
          <Button type="submit" look="primary">
            Calculate
          </Button>
          <Button
            onClick={() => {
              setValues(initialValues(calculator));
              setProblems({});
              setResult(null);
            }}
          >
            Reset
          </Button>
        </div>
        <p className="text-muted text-sm">Formula: {calculator.formula}</p>
      </Form>
      <div className="space-y-6">
        {result && <ResultCard result={result} />}
        {rates && <RateTable rates={rates} onChange={change} />}
        <HistoryList
          calculations={history.calculations.filter((one) => one.calculator === calculator.id)}
          onUse={setValues}
          onClear={history.clear}
        />
      </div>
    </div>
  );
}

interface CalculatorInputProps {
  input: Input;
  value: string;
  problem?: string;
  onChange: (value: string) => void;
}

function CalculatorInput({ input, value, problem, onChange }: CalculatorInputProps) {
  const id = useId();
  const label = input.unit ? `${input.label} (${input.unit})` : input.label;
  return (
    <Labelled required id={id} label={label} error={problem}>
      {(aria) =>
        input.kind === 'text' ? (
          <textarea
            {...aria}
            id={id}
            name={input.name}
            className="field"
            rows={4}
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
            }}
          />
        ) : input.kind === 'choice' ? (
          <select
            {...aria}
            id={id}
            name={input.name}
            className="field"
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
            }}
          >
            {input.options?.map((option) => (
              <option key={option}>{option}</option>
            ))}
          </select>
        ) : (
          <input
            {...aria}
            id={id}
            name={input.name}
            className="field"
            type={input.kind}
            step="any"
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
            }}
          />
        )
      }
    </Labelled>
  );
}

function ResultCard({ result }: { result: Result }) {
  return (
    <section className="card edge space-y-4 p-5 sm:p-8" aria-label="Result">
      <div role="status">
        <p className="text-muted text-sm">{result.label}</p>
        <p
          className={`font-bold break-words tabular-nums ${result.value.length > 24 ? 'text-xl' : 'text-4xl'}`}
        >
          {result.value}
        </p>
      </div>
      <dl className="divide-line divide-y text-sm">
        {result.details.map(({ label, value }) => (
          <div key={label} className="flex justify-between gap-4 py-2">
            <dt className="text-muted">{label}</dt>
            <dd className="font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="text-sm">{result.explanation}</p>
    </section>
  );
}
