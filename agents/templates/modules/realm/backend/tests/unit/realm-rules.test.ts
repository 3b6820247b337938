import { describe, expect, it } from 'vitest';
import {
  assign,
  defend,
  fight,
  firstStock,
  gather,
  idleWorkers,
  MOST_TURNS,
  powerOf,
  priceOfLevel,
  raidersOf,
  strengthOf,
  train,
  TURN_LENGTH,
  turnsAfter,
  upgrade,
  type Kingdom,
} from '../../src/services/realm-rules.js';

const kingdom: Kingdom = {
  resources: [
    { name: 'gold', label: 'Gold' },
    { name: 'wood', label: 'Wood' },
  ],
  soldiers: [
    { name: 'elves', label: 'Elves', attack: 7, defence: 4, cost: { gold: 20 } },
    { name: 'dwarves', label: 'Dwarves', attack: 5, defence: 8, cost: { gold: 10, wood: 10 } },
  ],
};
const start = firstStock(kingdom);

describe('Turns', () => {
  const since = new Date('2026-03-14T09:00:00Z');
  const after = (turns: number, length: number) =>
    turnsAfter(turns, since, new Date(since.getTime() + length * TURN_LENGTH));

  it('come back one by one, and the time that is left counts on', () => {
    const { turns, turnsAt } = after(3, 2.5);
    expect(turns).toBe(5);
    expect(turnsAt.getTime() - since.getTime()).toBe(2 * TURN_LENGTH);
  });

  it('are saved up to a limit, and are never taken away by a clock that is behind', () => {
    expect(after(3, 1000).turns).toBe(MOST_TURNS);
    expect(after(3, -5).turns).toBe(3);
  });
});

describe('A move', () => {
  it('gathers five of each resource for each worker and level', () => {
    expect(gather(kingdom, { ...start, woodLevel: 3, goldWorkers: 2 })).toMatchObject({
      gold: 160,
      wood: 210,
      turns: MOST_TURNS - 1,
    });
  });

  it('sends workers where they are wanted, and no more than there are', () => {
    expect(() => assign(kingdom, start, 'gold', 5)).toThrow('Everybody is at work');
    const freed = assign(kingdom, start, 'wood', 1);
    expect(idleWorkers(kingdom, freed)).toBe(3);
    expect(assign(kingdom, freed, 'gold', 7)).toMatchObject({ goldWorkers: 7, turns: MOST_TURNS });
    expect(() => assign(kingdom, start, 'stars', 1)).toThrow('no such resource');
  });

  it('needs turns', () => {
    expect(() => gather(kingdom, { ...start, turns: 0 })).toThrow('This takes 1 turn.');
  });

  it('upgrades a building for a price that grows with the level', () => {
    expect(priceOfLevel(kingdom, 1)).toEqual({ gold: 80, wood: 80 });
    const built = upgrade(kingdom, start, 'goldLevel');
    expect(built).toMatchObject({ goldLevel: 2, gold: 70, wood: 70 });
    expect(() => upgrade(kingdom, built, 'goldLevel')).toThrow('There is not enough gold.');
  });

  it('upgrades nothing beyond the highest level and nothing unknown', () => {
    expect(() => upgrade(kingdom, { ...start, wallLevel: 5 }, 'wallLevel')).toThrow('highest');
    expect(() => upgrade(kingdom, start, 'gold')).toThrow('no such building');
  });

  it('trains soldiers for their price', () => {
    expect(train(kingdom, start, 'dwarves', 5)).toMatchObject({ dwarves: 5, gold: 100, wood: 100 });
    expect(() => train(kingdom, start, 'elves', 100)).toThrow('not enough gold');
    expect(() => train(kingdom, start, 'dragons', 1)).toThrow('no such soldiers');
  });
});

describe('Strength', () => {
  it('adds up the soldiers, and walls help the defence', () => {
    const stock = { ...start, elves: 10, dwarves: 5, wallLevel: 2 };
    expect(strengthOf(kingdom, stock)).toEqual({ attack: 95, defence: 96 });
    expect(powerOf(kingdom, stock)).toBe(136);
  });
});

describe('A battle', () => {
  const weak = { ...start, elves: 0, dwarves: 5 };
  const strong = { ...start, elves: 20, dwarves: 0 };

  it('is won with more attack than the other has defence, and brings loot', () => {
    const outcome = fight(kingdom, strong, weak);
    expect(outcome).toMatchObject({ isWon: true, attack: 140, defence: 40, fallen: 3 });
    expect(outcome.loot).toEqual({ gold: 37, wood: 37 });
    expect(outcome.attacker).toMatchObject({ elves: 17, gold: 187, turns: MOST_TURNS - 3 });
    expect(outcome.defender).toMatchObject({ dwarves: 3, gold: 113, turns: MOST_TURNS });
  });

  it('is lost otherwise, at the price of six soldiers of ten', () => {
    const outcome = fight(kingdom, { ...start, elves: 10 }, { ...weak, dwarves: 50 });
    expect(outcome).toMatchObject({ isWon: false, loot: {} });
    expect(outcome.attacker).toMatchObject({ elves: 4, gold: 150 });
  });

  it('takes no more than the soldiers can carry', () => {
    const rich = { ...weak, dwarves: 0, gold: 100_000 };
    expect(fight(kingdom, { ...strong, elves: 4 }, rich).loot.gold).toBe(20);
  });

  it('needs soldiers and turns', () => {
    expect(() => fight(kingdom, { ...start, elves: 0 }, weak)).toThrow('no soldiers');
    expect(() => fight(kingdom, { ...strong, turns: 2 }, weak)).toThrow('This takes 3 turns.');
  });
});

describe('Raiders', () => {
  const guarded = { ...start, elves: 0, dwarves: 10 };

  it('are repelled by enough defence, leave something, and come back stronger', () => {
    const { isRepelled, attack, fallen, stock } = defend(kingdom, guarded);
    expect({ isRepelled, attack, fallen }).toEqual({ isRepelled: true, attack: 20, fallen: 1 });
    expect(stock).toMatchObject({ gold: 160, wood: 160, wave: 2, turns: MOST_TURNS - 1 });
    expect(raidersOf(2)).toBeGreaterThan(raidersOf(1));
  });

  it('take a quarter where there is too little, and come again', () => {
    const { isRepelled, stock } = defend(kingdom, { ...guarded, wave: 9 });
    expect(isRepelled).toBe(false);
    expect(stock).toMatchObject({ gold: 113, wood: 113, dwarves: 6, wave: 9 });
  });
});
