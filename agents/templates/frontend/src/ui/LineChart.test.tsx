import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { LineChart } from './LineChart';

const points = [
  { label: '1 Mar', value: 3 },
  { label: '2 Mar', value: 12 },
];
const inWords = (value: number) => `${value} kg`;

it('says all of its numbers in a table', () => {
  render(<LineChart label="Weight" points={points} inWords={inWords} />);
  expect(screen.getByRole('row', { name: '1 Mar 3 kg', hidden: true })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: '2 Mar 12 kg', hidden: true })).toBeInTheDocument();
});

it('says the number that the arrow keys have reached', () => {
  render(<LineChart label="Weight" points={points} inWords={inWords} />);
  const slider = screen.getByRole('slider', { name: 'Weight, step by step' });
  fireEvent.focus(slider);
  expect(slider).toHaveAttribute('aria-valuetext', '2 Mar: 12 kg');
  fireEvent.change(slider, { target: { value: '0' } });
  expect(slider).toHaveAttribute('aria-valuetext', '1 Mar: 3 kg');
  fireEvent.blur(slider);
  expect(slider).not.toHaveAttribute('aria-valuetext');
});

it('says the number under the pointer', () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 200, 100));
  render(<LineChart label="Weight" points={points} inWords={inWords} />);
  const slider = screen.getByRole('slider');
  fireEvent.pointerMove(slider, { clientX: 20 });
  expect(slider).toHaveAttribute('aria-valuetext', '1 Mar: 3 kg');
  fireEvent.pointerLeave(slider.parentElement as HTMLElement);
  expect(slider).not.toHaveAttribute('aria-valuetext');
});

it('leaves gaps where nobody knows a number', () => {
  const some = [...points, { label: '3 Mar', value: null }];
  const { container } = render(<LineChart label="Weight" points={some} inWords={inWords} />);
  expect(container.querySelector('polyline')?.getAttribute('points')?.split(' ')).toHaveLength(2);
  expect(screen.getByRole('row', { name: '3 Mar No figures', hidden: true })).toBeInTheDocument();
});

it('shows sums as columns', () => {
  const { container } = render(
    <LineChart label="Weight" points={points} inWords={inWords} isSum />,
  );
  expect(container.querySelectorAll('rect')).toHaveLength(2);
});
