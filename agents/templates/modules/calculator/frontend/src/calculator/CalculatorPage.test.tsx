import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../test/render';
import { problemsOf, type Calculator } from './calculator';
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
    expect(screen.getByText(/kept in this browser/)).toBeVisible();
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

  it('takes texts', async () => {
    const inputs = [{ name: 'length', label: 'Text', kind: 'text', initial: 'tea' }] as const;
    renderPage(<CalculatorForm calculator={{ ...area, inputs }} />);
    await userEvent.type(screen.getByLabelText('Text'), ' time');
    expect(screen.getByLabelText('Text')).toHaveValue('tea time');
    expect(problemsOf({ ...area, inputs }, { length: 'x'.repeat(20_001) }).length).toMatch(
      /At most/,
    );
  });

  it('checks limits, dates and choices', () => {
    const wrong = { length: '10', day: 'soon', shape: 'Round' };
    expect(problemsOf(area, wrong)).toEqual({
      length: 'At most 9.',
      day: 'This is not a date.',
      shape: 'Please choose one.',
    });
    expect(problemsOf(area, { ...wrong, length: '0' }).length).toBe('At least 1.');
    expect(problemsOf(area, { ...wrong, length: 'x' }).length).toBe('This is not a number.');
  });

  it.each(calculators)('$title works with the values it begins with', (calculator) => {
    const values = Object.fromEntries(
      calculator.inputs.map(({ name, initial }) => [name, initial]),
    );
    expect(problemsOf(calculator, values)).toEqual({});
    expect(calculator.calculate(values).value).not.toMatch(/NaN|Infinity/);
  });

  it('is on the page of the site', () => {
    renderPage(<CalculatorPage />);
    const title = calculators[0]?.title ?? '';
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });
});
