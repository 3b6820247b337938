import { useState } from 'react';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import {
  askedOf,
  initialValues,
  problemsOf,
  resultOf,
  type Calculator,
  type Values,
} from './calculator';
import { useHistory } from './history';
import { HistoryList } from './HistoryList';
import { InputField } from './InputField';
import { ItemList } from './ItemList';
import { useRates } from './rates';
import { RateTable } from './RateTable';
import { ResultCard } from './ResultCard';
import { useScenarios } from './scenarios';
import { ScenarioList } from './ScenarioList';

const firstItems = ({ items }: Calculator) =>
  items ? [{ ...initialValues(items.inputs), itemName: `${items.label} 1` }] : [];

/** The inputs of a calculator, its result as one types, what was calculated before and what was kept. */
export function CalculatorForm({ calculator }: { calculator: Calculator }) {
  const [values, setValues] = useState(() => initialValues(calculator.inputs));
  const [items, setItems] = useState<readonly Values[]>(() => firstItems(calculator));
  const history = useHistory();
  const scenarios = useScenarios(calculator.id);
  const { rates, change } = useRates(calculator);
  const problems = problemsOf(calculator.inputs, values);
  const result = resultOf(calculator, values, rates, items);
  const open = (known: Values, knownItems: readonly Values[] = items) => {
    setValues(known);
    setItems(knownItems);
  };

  const list = calculator.items && (
    <ItemList kind={calculator.items} values={values} items={items} onChange={setItems} />
  );

  return (
    <div className="grid items-start gap-6 lg:grid-cols-2 lg:grid-rows-[auto_1fr]">
      <div className="space-y-6 print:hidden">
        <Form
          className="card edge p-5 sm:p-8"
          onSubmit={() => {
            if (result) {
              const { label, value } = result;
              history.add({ calculator: calculator.id, values, items, label, value });
            }
          }}
        >
          {calculator.items?.isFirst && list}
          <div className="grid gap-5 sm:grid-cols-2">
            {askedOf(calculator.inputs, values).map((input) => (
              <InputField
                key={input.name}
                input={input}
                values={values}
                problem={problems[input.name]}
                onChange={(value) => {
                  setValues({ ...values, [input.name]: value });
                }}
              />
            ))}
          </div>
          {!calculator.items?.isFirst && list}
          <div className="flex gap-3">
            <Button type="submit" look="primary">
              Calculate
            </Button>
            <Button
              onClick={() => {
                open(initialValues(calculator.inputs), firstItems(calculator));
              }}
            >
              Reset
            </Button>
          </div>
          <p className="text-muted text-sm">Formula: {calculator.formula}</p>
        </Form>
        {rates && <RateTable rates={rates} onChange={change} />}
      </div>
      <div className="lg:row-span-2">
        {result && <ResultCard title={calculator.title} result={result} />}
      </div>
      <div className="space-y-6">
        <ScenarioList
          calculator={calculator}
          rates={rates}
          scenarios={scenarios}
          current={result ? { values, items } : null}
          onOpen={open}
        />
        <HistoryList
          calculations={history.calculations.filter((one) => one.calculator === calculator.id)}
          onUse={open}
          onClear={history.clear}
        />
      </div>
    </div>
  );
}
