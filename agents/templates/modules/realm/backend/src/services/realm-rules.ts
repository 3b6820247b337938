import { conflict } from '../errors.js';

export interface Resource {
  /** Member with the amount; the same name with "Level" and "Workers" behind it tells of its works. */
  name: string;
  label: string;
}

export interface Soldier {
  name: string;
  label: string;
  attack: number;
  defence: number;
  cost: Readonly<Record<string, number>>;
}

/** Everything countable that a player has: resources, soldiers, levels and turns. */
export type Stock = Readonly<Record<string, number>>;
export type Cost = Readonly<Record<string, number>>;

export interface Kingdom {
  resources: readonly Resource[];
  soldiers: readonly Soldier[];
}

export const WALLS = 'wallLevel';
export const HIGHEST_LEVEL = 5;
export const MOST_TURNS = 24;
export const TURN_LENGTH = 10 * 60_000;
export const TURNS_FOR_ATTACK = 3;
export const GATHERED_PER_WORKER = 5;
const WORKERS_PER_RESOURCE = 4;
const FIRST_RESOURCES = 150;
const PRICE_OF_LEVEL = 40;
const WALL_BONUS = 0.1;
const LOOT_SHARE = 0.25;
const CARRIED = 10;
const FIRST_WAVE = 20;
const WAVE_GROWTH = 15;
const REWARD_PER_WAVE = 10;

export const levelOf = (resource: string) => `${resource}Level`;
export const workersOf = (resource: string) => `${resource}Workers`;
const amount = (stock: Stock, name: string) => stock[name] ?? 0;

/** What a new player begins with. */
export function firstStock({ resources, soldiers }: Kingdom): Stock {
  return {
    ...Object.fromEntries(resources.map(({ name }) => [name, FIRST_RESOURCES])),
    ...Object.fromEntries(resources.map(({ name }) => [levelOf(name), 1])),
    ...Object.fromEntries(resources.map(({ name }) => [workersOf(name), WORKERS_PER_RESOURCE])),
    ...Object.fromEntries(soldiers.map(({ name }, index) => [name, index === 0 ? 5 : 0])),
    [WALLS]: 0,
    wave: 1,
    turns: MOST_TURNS,
  };
}

/** A turn comes back every ten minutes, up to as many as can be saved. */
export function turnsAfter(turns: number, since: Date, now: Date) {
  const gained = Math.max(0, Math.floor((now.getTime() - since.getTime()) / TURN_LENGTH));
  const isFull = turns + gained >= MOST_TURNS;
  return {
    turns: Math.min(MOST_TURNS, turns + gained),
    turnsAt: isFull ? now : new Date(since.getTime() + gained * TURN_LENGTH),
  };
}

function spendTurns(stock: Stock, count: number): Stock {
  if (amount(stock, 'turns') < count)
    throw conflict(`This takes ${count} ${count === 1 ? 'turn' : 'turns'}. Wait for the next one.`);
  return { ...stock, turns: amount(stock, 'turns') - count };
}

function pay(stock: Stock, cost: Cost): Stock {
  const missing = Object.entries(cost).find(([name, price]) => amount(stock, name) < price);
  if (missing) throw conflict(`There is not enough ${missing[0]}.`);
  const paid = Object.entries(cost).map(([name, price]) => [name, amount(stock, name) - price]);
  return { ...stock, ...(Object.fromEntries(paid) as Stock) };
}

/** What a turn brings of a resource: five for each worker and level of its works. */
export function yieldOf(stock: Stock, resource: string): number {
  return (
    amount(stock, workersOf(resource)) * amount(stock, levelOf(resource)) * GATHERED_PER_WORKER
  );
}

export function gather(kingdom: Kingdom, stock: Stock): Stock {
  const gained = kingdom.resources.map(({ name }) => [
    name,
    amount(stock, name) + yieldOf(stock, name),
  ]);
  return { ...spendTurns(stock, 1), ...(Object.fromEntries(gained) as Stock) };
}

/** Four workers for each resource there is, less those who work. */
export function idleWorkers({ resources }: Kingdom, stock: Stock): number {
  const busy = resources.reduce((total, { name }) => total + amount(stock, workersOf(name)), 0);
  return Math.max(0, resources.length * WORKERS_PER_RESOURCE - busy);
}

/** Sends workers to a resource, or takes some off it; this takes no turn. */
export function assign(kingdom: Kingdom, stock: Stock, resource: string, count: number): Stock {
  if (!kingdom.resources.some(({ name }) => name === resource)) {
    throw conflict('There is no such resource.');
  }
  if (count - amount(stock, workersOf(resource)) > idleWorkers(kingdom, stock)) {
    throw conflict('Everybody is at work. Take workers off another resource first.');
  }
  return { ...stock, [workersOf(resource)]: count };
}

/** The next level costs forty of everything for each level that there will be. */
export function priceOfLevel({ resources }: Kingdom, level: number): Cost {
  return Object.fromEntries(resources.map(({ name }) => [name, PRICE_OF_LEVEL * (level + 1)]));
}

export function upgrade(kingdom: Kingdom, stock: Stock, building: string): Stock {
  const known = [WALLS, ...kingdom.resources.map(({ name }) => levelOf(name))];
  if (!known.includes(building)) throw conflict('There is no such building.');
  const level = amount(stock, building);
  if (level >= HIGHEST_LEVEL) throw conflict('This is the highest level.');
  const paid = pay(spendTurns(stock, 1), priceOfLevel(kingdom, level));
  return { ...paid, [building]: level + 1 };
}

export function train({ soldiers }: Kingdom, stock: Stock, name: string, count: number): Stock {
  const soldier = soldiers.find((one) => one.name === name);
  if (!soldier) throw conflict('There are no such soldiers.');
  const cost = Object.entries(soldier.cost).map(([resource, price]) => [resource, price * count]);
  const paid = pay(spendTurns(stock, 1), Object.fromEntries(cost) as Cost);
  return { ...paid, [name]: amount(paid, name) + count };
}

/** Every soldier counts with its attack or its defence; each level of the walls adds a tenth to the latter. */
export function strengthOf({ soldiers }: Kingdom, stock: Stock) {
  const sum = (side: 'attack' | 'defence') =>
    soldiers.reduce((total, soldier) => total + amount(stock, soldier.name) * soldier[side], 0);
  return {
    attack: sum('attack'),
    defence: Math.round(sum('defence') * (1 + amount(stock, WALLS) * WALL_BONUS)),
  };
}

/** The order of the ranking: soldiers and buildings together. */
export function powerOf(kingdom: Kingdom, stock: Stock): number {
  const { attack, defence } = strengthOf(kingdom, stock);
  const levels = kingdom.resources.reduce(
    (total, { name }) => total + amount(stock, levelOf(name)),
    amount(stock, WALLS),
  );
  return Math.round((attack + defence) / 2) + levels * 10;
}

/** The army after a share of it has fallen. */
function afterLosses({ soldiers }: Kingdom, stock: Stock, share: number): Stock {
  const left = soldiers.map(({ name }) => [name, Math.floor(amount(stock, name) * (1 - share))]);
  return { ...stock, ...(Object.fromEntries(left) as Stock) };
}

function armyOf({ soldiers }: Kingdom, stock: Stock): number {
  return soldiers.reduce((total, { name }) => total + amount(stock, name), 0);
}

/** A quarter of what lies there, but no more than the soldiers can carry: ten each, shared out evenly. */
function lootOf(kingdom: Kingdom, winner: Stock, loser: Stock): Cost {
  const most = Math.floor((armyOf(kingdom, winner) * CARRIED) / kingdom.resources.length);
  const taken = kingdom.resources.map(({ name }) => [
    name,
    Math.min(most, Math.floor(amount(loser, name) * LOOT_SHARE)),
  ]);
  return Object.fromEntries(taken) as Cost;
}

function moved(stock: Stock, loot: Cost, sign: 1 | -1): Stock {
  const changed = Object.entries(loot).map(([name, count]) => [
    name,
    amount(stock, name) + sign * count,
  ]);
  return { ...stock, ...(Object.fromEntries(changed) as Stock) };
}

/**
 * The attacker wins with more attack than the other has defence. The winner loses the fewer soldiers the clearer it was,
 * at most half; a beaten attacker loses six of ten, a beaten defender four of ten and what can be carried away.
 */
export function fight(kingdom: Kingdom, attacker: Stock, defender: Stock) {
  const paid = spendTurns(attacker, TURNS_FOR_ATTACK);
  const { attack } = strengthOf(kingdom, paid);
  const { defence } = strengthOf(kingdom, defender);
  if (attack === 0) throw conflict('You have no soldiers to attack with.');
  const isWon = attack > defence;
  const winnersLoss = 0.5 * (Math.min(attack, defence) / Math.max(attack, defence));
  const own = afterLosses(kingdom, paid, isWon ? winnersLoss : 0.6);
  const theirs = afterLosses(kingdom, defender, isWon ? 0.4 : winnersLoss);
  const loot = isWon ? lootOf(kingdom, own, theirs) : {};
  return {
    isWon,
    attack,
    defence,
    loot,
    fallen: armyOf(kingdom, paid) - armyOf(kingdom, own),
    theirFallen: armyOf(kingdom, defender) - armyOf(kingdom, theirs),
    attacker: moved(own, loot, 1),
    defender: moved(theirs, loot, -1),
  };
}

export const raidersOf = (wave: number) => FIRST_WAVE + (wave - 1) * WAVE_GROWTH;

/**
 * Raiders come in waves, each stronger than the one before. A wave that is repelled leaves ten of every resource for each
 * wave so far; one that gets through takes a quarter of everything and comes again. Soldiers fall as in other battles.
 */
export function defend(kingdom: Kingdom, stock: Stock) {
  const paid = spendTurns(stock, 1);
  const wave = amount(paid, 'wave');
  const attack = raidersOf(wave);
  const { defence } = strengthOf(kingdom, paid);
  const isRepelled = defence >= attack;
  const left = afterLosses(kingdom, paid, isRepelled ? 0.25 * (attack / defence) : 0.4);
  const spoils = Object.fromEntries(
    kingdom.resources.map(({ name }) => [
      name,
      isRepelled ? wave * REWARD_PER_WAVE : Math.floor(amount(left, name) * LOOT_SHARE),
    ]),
  ) as Cost;
  return {
    wave,
    isRepelled,
    attack,
    defence,
    spoils,
    fallen: armyOf(kingdom, paid) - armyOf(kingdom, left),
    stock: { ...moved(left, spoils, isRepelled ? 1 : -1), wave: isRepelled ? wave + 1 : wave },
  };
}
