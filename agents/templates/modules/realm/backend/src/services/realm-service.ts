import { z } from 'zod';
import { database, delegateOf, type Client, type Row } from '../database.js';
import { conflict, notFound } from '../errors.js';
import { integer, reference, text } from '../models/fields.js';
import type { Account } from './accounts.js';
import {
  assign,
  defend,
  fight,
  firstStock,
  gather,
  HIGHEST_LEVEL,
  idleWorkers,
  levelOf,
  MOST_TURNS,
  powerOf,
  priceOfLevel,
  raidersOf,
  strengthOf,
  train,
  TURN_LENGTH,
  turnsAfter,
  upgrade,
  WALLS,
  workersOf,
  yieldOf,
  type Cost,
  type Kingdom,
  type Stock,
} from './realm-rules.js';
import { resources, seatLabel, seatModel, soldiers } from './realm-settings.js';

const SHOWN_OPPONENTS = 12;
const SHOWN_BATTLES = 8;
const kingdom: Kingdom = { resources, soldiers };

const founding = z.strictObject({ name: text({ max: 40 }) });
const building = z.strictObject({ building: z.string() });
const training = z.strictObject({ soldier: z.string(), count: integer({ min: 1, max: 1000 }) });
const assigning = z.strictObject({ resource: z.string(), count: integer({ min: 0, max: 1000 }) });
const attacking = z.strictObject({ target: reference() });

/** The countable part of a row, with the turns that have come back by now. */
function stockOf(row: Row, now: Date): { stock: Stock; turnsAt: Date } {
  const names = Object.keys(firstStock(kingdom));
  const stock = Object.fromEntries(names.map((name) => [name, Number(row[name])]));
  const { turns, turnsAt } = turnsAfter(Number(row.turns), row.turnsAt as Date, now);
  return { stock: { ...stock, turns }, turnsAt };
}

function ownSeat(client: Client, account: Account): Promise<Row | null> {
  return delegateOf(client, seatModel).findFirst({ where: { rulerId: account.id } });
}

async function mustRule(client: Client, account: Account): Promise<Row> {
  const row = await ownSeat(client, account);
  if (!row) throw conflict(`Found your ${seatLabel} first.`);
  return row;
}

function save(client: Client, id: number, stock: Stock, turnsAt: Date): Promise<Row> {
  return delegateOf(client, seatModel).update({
    where: { id },
    data: { ...stock, turnsAt, power: powerOf(kingdom, stock) },
  });
}

/** A move of the account, as one transaction: what it reads cannot change before it is written. */
async function move(account: Account, change: (stock: Stock) => Stock) {
  await database.$transaction(async (client) => {
    const row = await mustRule(client, account);
    const { stock, turnsAt } = stockOf(row, new Date());
    await save(client, row.id, change(stock), turnsAt);
  });
  return desk(account);
}

function battlesOf(id: number) {
  return delegateOf(database, 'battle').findMany({
    where: { OR: [{ attackerId: id }, { defenderId: id }] },
    orderBy: { id: 'desc' },
    take: SHOWN_BATTLES,
  });
}

function opponentsOf(id: number) {
  return delegateOf(database, seatModel).findMany({
    where: { id: { not: id } },
    orderBy: [{ power: 'desc' }, { id: 'asc' }],
    take: SHOWN_OPPONENTS,
  });
}

/** Everything that the player's table shows; nothing of a seat before one is founded. */
export async function desk(account: Account) {
  const row = await ownSeat(database, account);
  if (!row) return { seat: null };
  const { stock, turnsAt } = stockOf(row, new Date());
  const [opponents, battles, rank] = await Promise.all([
    opponentsOf(row.id),
    battlesOf(row.id),
    delegateOf(database, seatModel).count({ where: { power: { gt: row.power } } }),
  ]);
  const buildingOf = (name: string, label: string) => {
    const level = stock[name] ?? 0;
    return {
      name,
      label,
      level,
      cost: level < HIGHEST_LEVEL ? priceOfLevel(kingdom, level) : null,
    };
  };
  return {
    seat: { id: row.id, name: row.name, power: powerOf(kingdom, stock), rank: rank + 1 },
    turns: stock.turns,
    mostTurns: MOST_TURNS,
    nextTurnAt: new Date(turnsAt.getTime() + TURN_LENGTH).toISOString(),
    strength: strengthOf(kingdom, stock),
    wave: { number: stock.wave, attack: raidersOf(stock.wave ?? 1) },
    idleWorkers: idleWorkers(kingdom, stock),
    resources: resources.map(({ name, label }) => ({
      name,
      label,
      amount: stock[name] ?? 0,
      workers: stock[workersOf(name)] ?? 0,
      yield: yieldOf(stock, name),
    })),
    buildings: [
      ...resources.map(({ name, label }) => buildingOf(levelOf(name), `${label} works`)),
      buildingOf(WALLS, 'Walls'),
    ],
    soldiers: soldiers.map((soldier) => ({ ...soldier, count: stock[soldier.name] ?? 0 })),
    opponents: opponents.map(({ id, name, power, rulerId }) => ({
      id,
      name,
      power,
      isComputer: rulerId === null,
    })),
    battles: battles.map(({ id, title, outcome, report, createdAt }) => ({
      id,
      title,
      outcome,
      report,
      createdAt,
    })),
  };
}

export async function found(account: Account, body: unknown) {
  const { name } = founding.parse(body);
  await database.$transaction(async (client) => {
    if (await ownSeat(client, account)) throw conflict(`You rule a ${seatLabel} already.`);
    const stock = firstStock(kingdom);
    await delegateOf(client, seatModel).create({
      data: {
        ...stock,
        name,
        power: powerOf(kingdom, stock),
        turnsAt: new Date(),
        rulerId: account.id,
      },
    });
  });
  return desk(account);
}

export const harvest = (account: Account) => move(account, (stock) => gather(kingdom, stock));

export function build(account: Account, body: unknown) {
  const { building: name } = building.parse(body);
  return move(account, (stock) => upgrade(kingdom, stock, name));
}

export function recruit(account: Account, body: unknown) {
  const { soldier, count } = training.parse(body);
  return move(account, (stock) => train(kingdom, stock, soldier, count));
}

export function employ(account: Account, body: unknown) {
  const { resource, count } = assigning.parse(body);
  return move(account, (stock) => assign(kingdom, stock, resource, count));
}

function reportOf(attack: number, defence: number, losses: string, loot: Cost): string {
  const taken = Object.entries(loot)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
  const strengths = `Attack ${attack} against defence ${defence}.`;
  return [strengths, losses, ...(taken ? [`Taken: ${taken}.`] : [])].join(' ');
}

/** The wave that comes next, and what is left of the place, are written together. */
export async function faceRaiders(account: Account) {
  await database.$transaction(async (client) => {
    const own = await mustRule(client, account);
    const { stock, turnsAt } = stockOf(own, new Date());
    const outcome = defend(kingdom, stock);
    const { wave, attack, defence, fallen, isRepelled, spoils } = outcome;
    await save(client, own.id, outcome.stock, turnsAt);
    await delegateOf(client, 'battle').create({
      data: {
        title: `Wave ${wave} of raiders attacked ${String(own.name)}`,
        outcome: isRepelled ? 'Lost' : 'Won',
        report: reportOf(attack, defence, `Fallen: ${fallen} of the defenders.`, spoils),
        defenderId: own.id,
      },
    });
  });
  return desk(account);
}

function lossesOf({ fallen, theirFallen }: ReturnType<typeof fight>): string {
  return `Fallen: ${fallen} of the attackers, ${theirFallen} of the defenders.`;
}

/** Both sides and the report are written together, or nothing is. */
export async function attack(account: Account, body: unknown) {
  const { target } = attacking.parse(body);
  await database.$transaction(async (client) => {
    const own = await mustRule(client, account);
    if (target === own.id) throw conflict('You cannot attack yourself.');
    const other = await delegateOf(client, seatModel).findFirst({ where: { id: target } });
    if (!other) throw notFound(`This ${seatLabel}`);
    const now = new Date();
    const mine = stockOf(own, now);
    const theirs = stockOf(other, now);
    const outcome = fight(kingdom, mine.stock, theirs.stock);
    await save(client, own.id, outcome.attacker, mine.turnsAt);
    await save(client, other.id, outcome.defender, theirs.turnsAt);
    await delegateOf(client, 'battle').create({
      data: {
        title: `${String(own.name)} attacked ${String(other.name)}`,
        outcome: outcome.isWon ? 'Won' : 'Lost',
        report: reportOf(outcome.attack, outcome.defence, lossesOf(outcome), outcome.loot),
        attackerId: own.id,
        defenderId: other.id,
      },
    });
  });
  return desk(account);
}
