import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { questions } from '../content';
import { openSite } from '../test/openSite';

it('opens a question to show its answer{{faqProof}}', async () => {
  openSite('/faq');
  expect(screen.getAllByRole('group')).toHaveLength(questions.length);
  const [first] = questions;
  await userEvent.click(screen.getByText(first?.question ?? ''));
  expect(screen.getAllByRole('group')[0]).toHaveAttribute('open');
  expect(screen.getByText(first?.answer ?? '')).toBeVisible();
});
