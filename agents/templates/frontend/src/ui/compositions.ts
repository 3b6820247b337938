import type { Scene, Shade } from './scenes';

/** Makes numbers below a bound, always the same ones for a seed. */
type Draw = (bound: number) => number;

function drawFrom(seed: number): Draw {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return (bound) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % bound;
  };
}

/** A shape in a square of 80. */
type Tile = (x: number, y: number) => string;

const tiles: readonly Tile[] = [
  (x, y) => `M${x} ${y}h80a80 80 0 0 1-80 80Z`,
  (x, y) => `M${x + 80} ${y}v80a80 80 0 0 1-80-80Z`,
  (x, y) => `M${x + 80} ${y + 80}h-80a80 80 0 0 1 80-80Z`,
  (x, y) => `M${x} ${y + 80}v-80a80 80 0 0 1 80 80Z`,
  (x, y) => `M${x} ${y + 40}a40 40 0 0 1 80 0Z M${x} ${y + 80}a40 40 0 0 1 80 0Z`,
  (x, y) => `M${x + 12} ${y + 40}a28 28 0 1 1 56 0 28 28 0 1 1-56 0Z`,
  (x, y) => `M${x} ${y}a80 80 0 0 1 80 80 80 80 0 0 1-80-80Z`,
  (x, y) => `M${x + 80} ${y}a80 80 0 0 1-80 80 80 80 0 0 1 80-80Z`,
];

const grounds: readonly Shade[] = ['soft', 'mid', 'soft', 'deep'];
const figures: readonly Shade[] = ['paper', 'deep', 'warm', 'mid', 'soft'];

/** Quarters and circles in squares, as on a tiled floor. */
function floorTiles(draw: Draw): Scene {
  const parts: [Shade, string][] = [];
  for (let y = -20; y < 200; y += 80) {
    for (let x = 0; x < 320; x += 80) {
      const ground = grounds[draw(grounds.length)] ?? 'soft';
      const fitting = figures.filter((shade) => shade !== ground);
      const figure = fitting[draw(fitting.length)] ?? 'paper';
      const tile = tiles[draw(tiles.length + 2)];
      parts.push([ground, `M${x} ${y}h80.5v80.5h-80.5Z`]);
      if (tile) {
        parts.push([figure, tile(x, y)]);
      }
    }
  }
  return parts;
}

/** Waves behind each other, under a disc. */
function waves(draw: Draw): Scene {
  const shades: readonly Shade[] = ['soft', 'warm', 'mid', 'deep', 'dark'];
  const radius = 26 + draw(18);
  const x = 50 + draw(220);
  const disc = `M${x - radius} ${40 + draw(30)}a${radius} ${radius} 0 1 1 ${2 * radius} 0 ${radius} ${radius} 0 1 1-${2 * radius} 0Z`;
  return [
    ['paper', disc],
    ...shades.map((shade, index): [Shade, string] => {
      const top = 74 + index * 26 + draw(14);
      const left = 18 + draw(30);
      const right = 18 + draw(30);
      return [
        shade,
        `M-10 ${top}C70 ${top - left} 110 ${top + left} 165 ${top}S270 ${top - right} 330 ${top + draw(16)}V210H-10Z`,
      ];
    }),
  ];
}

/** Rings around a point on the edge, the widest first. */
function rings(draw: Draw): Scene {
  const corner = draw(2) * 320;
  const [x, y] = draw(3) === 0 ? [40 + draw(240), 200] : [corner, draw(2) * 200];
  const shades: readonly Shade[] = ['soft', 'mid', 'paper', 'warm', 'deep', 'paper', 'dark'];
  const step = 30 + draw(8);
  return shades.map((shade, index): [Shade, string] => {
    const radius = (shades.length - index) * step;
    return [
      shade,
      `M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0 ${radius} ${radius} 0 1 1-${2 * radius} 0Z`,
    ];
  });
}

/** Bars of several lengths with round ends, all at one slant. */
function strokes(draw: Draw): Scene {
  const shades: readonly Shade[] = ['soft', 'mid', 'warm', 'deep', 'paper', 'soft', 'dark', 'mid'];
  const from = draw(shades.length);
  return Array.from({ length: 9 }, (_, index): [Shade, string] => {
    const shade = shades[(from + index) % shades.length] ?? 'mid';
    const length = 70 + draw(110);
    const x = -60 + index * 44;
    const y = 210 - draw(90);
    return [
      shade,
      `M${x} ${y}l${length}-${length}a17 17 0 0 1 24 24l-${length} ${length}a17 17 0 0 1-24-24Z`,
    ];
  });
}

/** Arches side by side, in each a smaller one. */
function arches(draw: Draw): Scene {
  const outer: readonly Shade[] = ['soft', 'mid', 'deep', 'warm'];
  const inner: readonly Shade[] = ['paper', 'dark', 'soft', 'paper'];
  const from = draw(outer.length);
  return Array.from({ length: 4 }, (_, index): [Shade, string][] => {
    const at = (from + index) % outer.length;
    const x = index * 80;
    const y = 70 + draw(70);
    return [
      [outer[at] ?? 'soft', `M${x} 210V${y}a40 40 0 0 1 80 0V210Z`],
      [inner[at] ?? 'paper', `M${x + 20} 210V${y + 14}a20 20 0 0 1 40 0V210Z`],
    ];
  }).flat();
}

const kinds = [floorTiles, waves, rings, strokes, arches];

/** Calm shapes that stand for nothing, each in its own order. */
export function compositionOf(kind: number, seed: number): Scene {
  const compose = kinds[kind % kinds.length] ?? waves;
  return compose(drawFrom(seed));
}
