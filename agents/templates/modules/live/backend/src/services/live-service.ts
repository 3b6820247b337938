import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { readable } from './access.js';
import type { Account } from './accounts.js';
import { moving } from './live-settings.js';
import {
  beginSeries,
  KEPT_POINTS,
  nextValue,
  seededRandom,
  type Series,
} from './live-simulation.js';
import { labelOf } from './presenter.js';

const MOST_SERIES = 24;
const TICK = 2000;

interface Moving extends Series {
  base: number;
  random: () => number;
  movedAt: number;
}

/** The course of every record since the server began; made when it is first asked for. */
const courses = new Map<number, Moving>();

function begin(id: number, label: string, base: number): Moving {
  return {
    ...beginSeries(id, label, base),
    base,
    random: seededRandom(id + 7919),
    movedAt: Date.now(),
  };
}

/** Brings a series up to the present, one step for each tick that has gone by. */
function advance(series: Moving, now: number): Moving {
  const ticks = Math.min(KEPT_POINTS, Math.floor((now - series.movedAt) / TICK));
  const points = [...series.points];
  for (let tick = 0; tick < ticks; tick += 1)
    points.push(nextValue(points.at(-1) ?? series.base, series.base, series.random()));
  return { ...series, points: points.slice(-KEPT_POINTS), movedAt: series.movedAt + ticks * TICK };
}

/** The simulated values of the records that the account may see. */
export async function liveValues(account: Account | null) {
  const resource = resourceNamed(moving.resource);
  const rows = await delegateOf(database, resource.model).findMany({
    where: readable(resource, account),
    orderBy: { id: 'asc' },
    take: MOST_SERIES,
  });
  const now = Date.now();
  const series = rows.map((row) => {
    const base = Number(row[moving.field] ?? 0);
    const label = labelOf(moving.resource, row);
    const known = courses.get(row.id);
    const current =
      known?.base === base ? advance({ ...known, label }, now) : begin(row.id, label, base);
    courses.set(row.id, current);
    return { id: row.id, label, points: current.points };
  });
  return { isSimulated: true, at: new Date(now).toISOString(), series };
}

/** Calls back with the values now and at every tick, until it is told to stop. */
export function follow(send: () => Promise<void>): () => void {
  void send();
  const clock = setInterval(() => void send(), TICK);
  return () => {
    clearInterval(clock);
  };
}
