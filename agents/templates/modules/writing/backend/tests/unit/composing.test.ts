import { describe, expect, it } from 'vitest';
import { composed, essenceOf, outcomesOf, titleOf } from '../../src/services/composing.js';

const talk =
  'The budget was the main subject. We agreed on a budget of 500. Ann said hello. Ben will send the budget to the board by Friday. It rained.';
const choices = { tone: 'Friendly', length: 'Medium', version: 0 };
const house = [
  { label: 'Property', text: 'Rose Cottage' },
  { label: 'Features', text: 'garden, fireplace, two bathrooms' },
];

describe('Texts without a model', () => {
  it('keep the sentences that the text is about, in their order', () => {
    expect(essenceOf(talk, 2)).toEqual([
      'The budget was the main subject.',
      'Ben will send the budget to the board by Friday.',
    ]);
  });

  it('tell decisions from action points', () => {
    expect(outcomesOf(talk)).toEqual({
      decisions: ['We agreed on a budget of 500.'],
      actions: ['Ben will send the budget to the board by Friday.'],
    });
    const minutes = composed('minutes', [{ label: 'Transcript', text: talk }], choices);
    expect(minutes).toContain('Decisions\n- We agreed on a budget of 500.');
    expect(minutes).toContain('Action points\n- Ben will send');
  });

  it('are longer and shorter, as was chosen', () => {
    const of = (length: string) => composed('text', house, { ...choices, length }).length;
    expect(of('Short')).toBeLessThan(of('Medium'));
    expect(of('Medium')).toBeLessThan(of('Long'));
  });

  it('say what was entered in the tone that was chosen, otherwise in every version', () => {
    const first = composed('text', house, choices);
    expect(first).toContain('Say hello to Rose Cottage.');
    expect(first).toContain('garden, fireplace and two bathrooms');
    expect(composed('text', house, { ...choices, version: 1 })).not.toBe(first);
    expect(composed('text', house, { ...choices, tone: 'Professional' })).toContain('We present');
  });

  it('tell a story of what was entered, with another ending each time', () => {
    const entered = [
      { label: "Child's name", text: 'Mia' },
      { label: 'Favourite animal', text: 'a fox' },
    ];
    const story = composed('story', entered, choices);
    expect(story).toMatch(/Mia.*a fox/s);
    expect(composed('story', entered, { ...choices, version: 1 })).not.toBe(story);
  });

  it('greet whom a letter goes to', () => {
    const letter = composed('letter', [...house, { label: 'Recipient', text: 'Ms Hill' }], choices);
    expect(letter).toMatch(/^Dear Ms Hill,/);
  });

  it('complain in the tone that was chosen, of what was entered', () => {
    const complaint = [
      { label: 'Company', text: 'Kettle & Co' },
      { label: 'What you bought', text: 'a kettle' },
      { label: 'Date of purchase', text: '2026-11-02' },
      { label: 'What went wrong', text: 'it leaks' },
      { label: 'What you want', text: 'Refund' },
    ];
    const of = (tone: string) => composed('letter', complaint, { ...choices, tone });
    expect(of('Friendly')).toMatch(/^Dear Kettle & Co team,/);
    expect(of('Friendly')).toContain('a kettle, which I bought on 2 November 2026.');
    expect(of('Firm')).toMatch(/It leaks\.\n\nI expect a refund\./);
    expect(of('Formal')).toMatch(/Yours faithfully,\n\[Your name\]$/);
    expect(of('Formal')).not.toBe(of('Firm'));
  });

  it('apply for a job with what was entered', () => {
    const letter = composed(
      'letter',
      [
        { label: 'Job title', text: 'baker' },
        { label: 'Company', text: 'Crust' },
        { label: 'Experience', text: 'ten years at the oven' },
      ],
      choices,
    );
    expect(letter).toContain('baker');
    expect(letter).toContain('Ten years at the oven.');
  });

  it('have a title that is not too long', () => {
    expect(titleOf('Summary', [{ label: 'Text', text: 'word '.repeat(60) }]).length).toBeLessThan(
      100,
    );
    expect(titleOf('Summary', [])).toBe('Summary');
  });
});
