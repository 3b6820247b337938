import { expect, it } from 'vitest';
import { subjectOf, type Site } from './drawn';

const site: Site = {
  drawings: {
    fish: {
      scene: 'shoe',
      words: 'fish tetra',
      makes: [
        { words: 'tank', parts: [['deep', 'M0 0h1v1Z']] },
        { words: '', parts: [['warm', 'M0 0h2v2Z']] },
      ],
    },
    tree: { scene: 'leaf', words: 'tree', makes: [{ words: '', parts: [['dark', 'M0 0h3v3Z']] }] },
  },
  ofKinds: { flag: 'tree' },
  theme: 'fish',
};

it('shows what a title names, of more makes the one that it means', () => {
  expect(subjectOf('A row of trees', 'article', site).scene).toBe('leaf');
  expect(subjectOf('Neon tetras', 'article', site).makes).toHaveLength(2);
  expect(subjectOf('A large tank', 'article', site).makes).toEqual([[['deep', 'M0 0h1v1Z']]]);
});

it('shows what a kind of record is where its titles name nothing', () => {
  expect(subjectOf('Zeugma', 'flag', site).scene).toBe('leaf');
});

it('shows what the site is about where nothing else is known', () => {
  expect(subjectOf('Zeugma', 'layers', site).makes).toHaveLength(2);
  expect(subjectOf('', 'flag', site).makes).toHaveLength(2);
});

it('takes the names of books for nothing but names', () => {
  expect(subjectOf('The lonely tree', 'book', site).scene).toBe('book');
});

it('serves food, whatever its name is made of', () => {
  expect(subjectOf('Fish with lemon', 'dish', site).scene).toBe('dish');
});
