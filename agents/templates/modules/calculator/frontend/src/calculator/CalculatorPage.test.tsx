import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../test/render';
import { initialValues, problemsOf, resultOf, type Calculator } from './calculator';
import { CalculatorForm } from './CalculatorForm';
import { CalculatorPage } from './CalculatorPage';
import { calculators } from './calculators';

const area: Calculator = {
  id: 'area',
  title: 'Area',
  text: 'Of a field.',
  formula: 'length × width',
  inputs: [
    {
      name: 'length',
      label: 'Length',
      unit: 'm',
      kind: 'number',
      minimum: 1,
      maximum: 9,
      initial: '2',
    },
    { name: 'day', label: 'Day', kind: 'date', initial: '2026-03-14' },
    { name: 'shape', label: 'Shape', kind: 'choice', options: ['Square'], initial: 'Square' },
  ],
  calculate: ({ length = '' }) => ({
    label: 'Area',
    value: `${Number(length) ** 2} m²`,
    details: [{ label: 'Around', value: `${Number(length) * 4} m` }],
    explanation: 'A square.',
  }),
};

describe('A calculator', () => {
  it('shows the result, what it means, and keeps it', async () => {
    renderPage(<CalculatorForm calculator={area} />);
    await userEvent.clear(screen.getByLabelText('Length (m)'));
    await userEvent.type(screen.getByLabelText('Length (m)'), '3');
    await userEvent.click(screen.getByRole('button', { name: 'Calculate' }));
    const result = within(screen.getByRole('region', { name: 'Result' }));
    expect(result.getByText('9 m²')).toBeVisible();
    expect(result.getByText('A square.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(screen.getByLabelText('Length (m)')).toHaveValue(2);
    await userEvent.click(screen.getByRole('button', { name: 'Use again: 9 m²' }));
    expect(screen.getByLabelText('Length (m)')).toHaveValue(3);
    expect(localStorage.getItem('calculations')).toContain('9 m²');
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(screen.getByText(/^Your calculations are listed here/)).toBeVisible();
  });

  it('says what is wrong with its inputs', async () => {
    renderPage(<CalculatorForm calculator={area} />);
    await userEvent.clear(screen.getByLabelText('Length (m)'));
    await userEvent.click(screen.getByRole('button', { name: 'Calculate' }));
    expect(screen.getByText('Please fill this in.')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Result' })).not.toBeInTheDocument();
  });

  it('counts with the rates that people put in, also the next time', async () => {
    const rates = { Shape: { Square: 3 } };
    const priced: Calculator = {
      ...area,
      rates,
      calculate: (_, { Shape } = rates) => ({
        label: 'Price',
        value: `${Shape?.Square ?? 0} each`,
        details: [],
        explanation: '',
      }),
    };
    renderPage(<CalculatorForm calculator={priced} />);
    await userEvent.type(screen.getByLabelText('Shape: Square'), '5');
    await userEvent.click(screen.getByRole('button', { name: 'Calculate' }));
    expect(screen.getAllByText('35 each')[0]).toBeVisible();
    expect(localStorage.getItem('rates-area')).toContain('35');
  });

  it('asks for what depends on a choice only where it was made, in the unit of another', async () => {
    const inputs: Calculator['inputs'] = [
      {
        name: 'shape',
        label: 'Shape',
        kind: 'choice',
        options: ['Round', 'Long'],
        initial: 'Round',
      },
      {
        name: 'length',
        label: 'Length',
        unit: ({ shape }) => (shape === 'Long' ? 'km' : 'm'),
        kind: 'number',
        minimum: 1,
        initial: '0',
        only: { input: 'shape', is: ['Long'] },
      },
    ];
    renderPage(<CalculatorForm calculator={{ ...area, inputs }} />);
    expect(screen.getByRole('region', { name: 'Result' })).toBeVisible();
    expect(screen.queryByLabelText(/^Length/)).not.toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Shape'), 'Long');
    expect(screen.getByLabelText('Length (km)')).toBeVisible();
    expect(screen.getByText('At least 1.')).toBeVisible();
  });

  it('takes texts', async () => {
    const inputs = [{ name: 'length', label: 'Text', kind: 'text', initial: 'tea' }] as const;
    renderPage(<CalculatorForm calculator={{ ...area, inputs }} />);
    await userEvent.type(screen.getByLabelText('Text'), ' time');
    expect(screen.getByLabelText('Text')).toHaveValue('tea time');
    expect(problemsOf(inputs, { length: 'x'.repeat(20_001) }).length).toMatch(/At most/);
  });

  it('checks limits, dates and choices', () => {
    const wrong = { length: '10', day: 'soon', shape: 'Round' };
    expect(problemsOf(area.inputs, wrong)).toEqual({
      length: 'At most 9.',
      day: 'This is not a date.',
      shape: 'Please choose one.',
    });
    expect(problemsOf(area.inputs, { ...wrong, length: '0' }).length).toBe('At least 1.');
    expect(problemsOf(area.inputs, { ...wrong, length: 'x' }).length).toBe('This is not a number.');
  });

  it.each(calculators)('$title works with the values it begins with', (calculator) => {
    const values = initialValues(calculator.inputs);
    const items = calculator.items ? [initialValues(calculator.items.inputs)] : [];
    expect(problemsOf(calculator.inputs, values)).toEqual({});
    expect(resultOf(calculator, values, calculator.rates, items)?.value).not.toMatch(
      /NaN|Infinity/,
    );
  });

  it('counts as one types, and says it with how it comes about', async () => {
    const user = userEvent.setup(); // which stands in for the clipboard
    const table = { title: 'Sides', columns: ['Side', 'm'], rows: [['North', '2']] };
    const chart = {
      title: 'Shares',
      series: ['Field', 'Path'] as const,
      bars: [{ label: 'One', values: [3, 1] as const }],
    };
    const calculate: Calculator['calculate'] = (values) => ({
      ...area.calculate(values),
      table,
      chart,
    });
    renderPage(<CalculatorForm calculator={{ ...area, calculate }} />);
    expect(screen.getByText('4 m²')).toBeVisible();
    await userEvent.clear(screen.getByLabelText('Length (m)'));
    await userEvent.type(screen.getByLabelText('Length (m)'), '5');
    expect(screen.getByText('25 m²')).toBeVisible();
    expect(screen.getByRole('cell', { name: 'North' })).toBeVisible();
    expect(screen.getByText('One: Field 3, Path 1')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toContain('Area: 25 m²');
  });

  it('keeps inputs under a name, opens, compares and deletes them', async () => {
    renderPage(<CalculatorForm calculator={area} />);
    const save = async (name: string, length: string) => {
      await userEvent.clear(screen.getByLabelText('Length (m)'));
      await userEvent.type(screen.getByLabelText('Length (m)'), length);
      await userEvent.type(screen.getByLabelText('Save this as'), name);
      await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    };
    await save('Small', '2');
    await save('Large', '8');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Compare Small' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Compare Large' }));
    const table = within(screen.getByRole('table', { name: 'Side by side' }));
    expect(table.getByRole('cell', { name: '4 m²' })).toBeVisible();
    expect(table.getByRole('cell', { name: '64 m²' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Open Small' }));
    expect(screen.getByLabelText('Length (m)')).toHaveValue(2);
    await userEvent.click(screen.getByRole('button', { name: 'Delete Large' }));
    expect(screen.queryByText('Large')).not.toBeInTheDocument();
    expect(localStorage.getItem('scenarios-area')).toContain('Small');
  });

  it('takes several of a kind together', async () => {
    const [length] = area.inputs;
    const fields: Calculator = {
      ...area,
      inputs: [],
      items: {
        label: 'Field',
        plural: 'Fields',
        inputs: length ? [length] : [],
        result: (_, item) => `${item.length ?? ''} m long`,
      },
      calculate: (_values, _rates, items = []) => ({
        label: 'Together',
        value: `${items.reduce((sum, item) => sum + Number(item.length), 0)} m`,
        details: [],
        explanation: '',
      }),
    };
    renderPage(<CalculatorForm calculator={fields} />);
    await userEvent.click(screen.getByRole('button', { name: 'Add field' }));
    expect(screen.getByText('4 m')).toBeVisible();
    await userEvent.type(screen.getByLabelText('Name of field 2'), ' east');
    await userEvent.click(screen.getByRole('button', { name: 'Remove Field 1' }));
    expect(screen.getByText('2 m')).toBeVisible();
    expect(screen.getByLabelText('Name of field 1')).toHaveValue('Field 2 east');
  });

  it('is on the page of the site', () => {
    renderPage(<CalculatorPage />);
    const title = calculators[0]?.title ?? '';
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });
});
