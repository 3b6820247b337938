import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../test/render';
import { converterOf } from './converter';
import { ConverterForm } from './ConverterForm';
import { ConverterPage } from './ConverterPage';
import { converters } from './converters';

const frame = {
  id: 'eggs',
  title: 'Eggs',
  text: 'For bakers.',
  from: 'dozen',
  to: 'egg',
  initial: '2',
  note: 'Twelve make a dozen.',
};
const eggs = converterOf(frame, [
  { id: 'egg', label: 'eggs', factor: 1 },
  { id: 'dozen', label: 'dozens', factor: 12 },
]);

function messages() {
  return screen.getAllByRole('status').map(({ textContent }) => textContent);
}

describe('A converter', () => {
  it('converts while people type, both ways', async () => {
    renderPage(<ConverterForm converter={eggs} />);
    expect(messages()).toContain('2 dozens = 24 eggs');
    await userEvent.click(screen.getByRole('button', { name: 'Swap' }));
    expect(messages()).toContain('2 eggs = 0.16666667 dozens');
    await userEvent.clear(screen.getByLabelText('Amount'));
    await userEvent.type(screen.getByLabelText('Amount'), '6');
    await userEvent.selectOptions(screen.getByLabelText('To'), 'egg');
    expect(messages()).toContain('6 eggs = 6 eggs');
  });

  it('takes rates of the day, and keeps them', async () => {
    const floating = converterOf({ ...frame, isFloating: true }, [
      { id: 'egg', label: 'eggs', factor: 1 },
      { id: 'dozen', label: 'dozens', factor: 1 },
    ]);
    renderPage(<ConverterForm converter={floating} />);
    await userEvent.click(screen.getByText('Change the rates'));
    await userEvent.type(screen.getByLabelText('1 dozen in egg'), '3');
    expect(messages()).toContain('2 dozens = 26 eggs');
    expect(localStorage.getItem('converter-rates-eggs')).toContain('13');
  });

  it('says when it was given no number', async () => {
    renderPage(<ConverterForm converter={eggs} />);
    await userEvent.type(screen.getByLabelText('Amount'), 'x');
    expect(screen.getByText('Please enter a valid value.')).toBeVisible();
  });

  it.each(converters)('of $title comes back to where it began', (converter) => {
    const { initial, from, to } = converter;
    expect(converter.convert(initial, from, to)).not.toBeNull();
    expect(converter.convert('', from, to)).toBeNull();
    expect(converter.convert(initial, from, from)?.startsWith(initial.slice(0, 4))).toBe(true);
  });

  it('is on the page of the site', () => {
    renderPage(<ConverterPage />);
    expect(screen.getByRole('heading', { level: 1, name: /^Convert: / })).toBeVisible();
  });
});
