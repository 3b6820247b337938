import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { questions } from '../content';
import { openSite } from '../test/openSite';

it('opens a question to show its answer{{faqProof}}', async () => {
  openSite('/faq');
  const main = within(screen.getByRole('main'));
  expect(main.getAllByRole('group')).toHaveLength(questions.length);
  for (const { question, answer } of questions) {
    await userEvent.click(main.getByText(question));
    expect(main.getByText(answer)).toBeVisible();
  }
  expect(main.getAllByRole('group')[0]).toHaveAttribute('open');
});
