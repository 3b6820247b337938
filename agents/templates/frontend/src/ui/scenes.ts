import type { IconName } from './Icon';

/** How strong the colour of a part is, from that of the page to the darkest. */
export type Shade = 'paper' | 'soft' | 'warm' | 'mid' | 'deep' | 'dark';

/** Parts on a ground of 320 by 200, from the furthest to the nearest. */
export type Scene = readonly (readonly [Shade, string])[];

const sun = 'M238 48a24 24 0 1 1 48 0 24 24 0 1 1-48 0Z';
const lowSun = 'M36 62a22 22 0 1 1 44 0 22 22 0 1 1-44 0Z';
const cloud = 'M34 66a13 13 0 0 1 3-25 19 19 0 0 1 36-4 15 15 0 0 1 16 29Z';
const farCloud = 'M222 58a11 11 0 0 1 2-21 16 16 0 0 1 31-4 12 12 0 0 1 14 25Z';
const rolling = 'M-10 128C50 88 110 118 160 98S270 72 330 108V210H-10Z';
const peaks = 'M-10 150 50 84 92 122 150 56 206 118 250 80 330 140V210H-10Z';
const snow = 'M150 56 128 81 141 90 151 80 163 94 175 84Z M250 80 234 94 246 102 263 90Z';
const slope = 'M-10 158C60 124 120 168 200 144S300 138 330 148V210H-10Z';
const meadow = 'M-10 178C80 152 170 196 330 166V210H-10Z';
const firs =
  'M22 176 36 132 50 176Z M46 180 57 146 68 180Z M258 172 272 124 286 172Z M284 172 294 142 304 172Z';
const floor = 'M-10 160H330V210H-10Z';
const plant =
  'M276 152c-18-6-20-28-14-38 10 6 16 22 14 38Z M280 152c0-24 10-38 22-40 2 16-6 34-22 40Z';
const flowerPot = 'M266 150h28l-4 25h-20Z';
const disc = 'M80 98a80 80 0 1 1 160 0 80 80 0 1 1-160 0Z';

const outdoors: readonly Scene[] = [
  [
    ['paper', sun],
    ['soft', peaks],
    ['paper', snow],
    ['mid', slope],
    ['dark', firs],
    ['deep', meadow],
  ],
  [
    ['paper', `${cloud}${farCloud}`],
    ['soft', rolling],
    ['mid', 'M-10 146C40 170 120 118 190 144S300 168 330 150V210H-10Z'],
    [
      'dark',
      'M30 172v-22a17 17 0 1 1 6 0v22Z M276 168v-30a20 20 0 1 1 6 0v30Z M250 172v-14a11 11 0 1 1 5 0v14Z',
    ],
    ['deep', 'M-10 172C60 190 200 150 330 178V210H-10Z'],
  ],
  [
    ['paper', `${lowSun}${farCloud}`],
    ['soft', rolling],
    ['mid', slope],
    ['warm', 'M-10 168C70 150 150 180 330 154V210H-10Z'],
    ['deep', 'M-10 188C90 170 190 200 330 176V210H-10Z'],
  ],
];

const road: readonly Scene[] = [outdoors[0], outdoors[1], outdoors[2]].map((scene = []) => [
  ...scene.slice(0, 4),
  ['deep', 'M-10 148H330V210H-10Z'],
  ['paper', 'M6 180h44v5H6Z M94 180h44v5H94Z M182 180h44v5h-44Z M270 180h44v5h-44Z'],
]);

const sea: readonly Scene[] = [
  [
    ['paper', `${sun}${cloud}`],
    ['soft', 'M-10 122 24 104 70 118 96 110 130 122Z M214 122 250 98 330 122Z'],
    ['mid', 'M-10 121H330V210H-10Z'],
    [
      'paper',
      'M22 138h34v3H22Z M70 146h20v3H70Z M226 136h42v3h-42Z M250 146h22v3h-22Z M210 154h14v3h-14Z',
    ],
    ['deep', 'M-10 172c20-9 34 9 57 0s34 9 57 0 34 9 57 0 34 9 57 0 34 9 57 0 34 9 57 0V210H-10Z'],
  ],
];

const sky: readonly Scene[] = [
  [
    ['paper', `${cloud}${farCloud}`],
    ['soft', 'M-60 250a220 130 0 0 1 440 0Z'],
    ['mid', 'M30 200c20-40 60-30 90-44 24 14 60 10 84 0 30 10 60 14 86 44Z'],
    ['paper', 'M206 176a15 15 0 0 1 3-29 22 22 0 0 1 42-5 17 17 0 0 1 19 34Z'],
  ],
];

const town: readonly Scene[] = [
  [
    ['paper', sun],
    ['soft', 'M0 200V104h34V82h30v40h22V66h36v60h28V92h30v50h24V56h34v54h26V88h36v30h20V200Z'],
    ['mid', 'M-4 200V140h40v-24h34v50h30v-34h42v40h60v-48h36v30h30v-22h32v40h24v30Z'],
    [
      'paper',
      'M44 126h7v8h-7Z M56 126h7v8h-7Z M44 142h7v8h-7Z M56 142h7v8h-7Z M212 134h7v8h-7Z M224 134h7v8h-7Z M274 142h7v8h-7Z M286 142h7v8h-7Z M8 150h7v8H8Z M20 150h7v8h-7Z',
    ],
    ['deep', 'M-10 176H330V210H-10Z'],
  ],
];

const room: readonly Scene[] = [
  [
    ['paper', 'M26 26h74v80H26Z'],
    ['mid', 'M32 32h29v31H32Z M65 32h29v31H65Z M32 67h29v33H32Z M65 67h29v33H65Z'],
    ['soft', floor],
    ['deep', 'M222 92h82v6h-82Z'],
    ['warm', 'M230 60h9v32h-9Z M253 56h10v36h-10Z M284 62h10v30h-10Z'],
    ['dark', 'M241 66h10v26h-10Z M266 64h8v28h-8Z'],
    ['mid', 'M86 184a74 12 0 1 0 148 0 74 12 0 1 0-148 0Z'],
    ['deep', plant],
    ['paper', flowerPot],
  ],
  [
    ['soft', floor],
    ['paper', 'M210 30h84v60h-84Z M40 22h44v56H40Z'],
    ['warm', 'M216 36h72v48h-72Z'],
    ['mid', 'M216 84v-14l22-20 18 16 12-8 20 18v8Z M46 28h32v44H46Z'],
    ['deep', 'M30 152V98h6v54Z M14 98 24 74h18l10 24Z'],
    ['dark', 'M20 152h26v6H20Z'],
    ['mid', 'M86 184a74 12 0 1 0 148 0 74 12 0 1 0-148 0Z'],
    ['deep', plant],
    ['paper', flowerPot],
  ],
];

const table: readonly Scene[] = [
  [
    ['soft', disc],
    ['dark', 'M70 0h3v36h-3Z M248 0h3v22h-3Z'],
    ['warm', 'M48 60a24 24 0 0 1 48 0Z M226 46a24 24 0 0 1 48 0Z'],
    ['paper', 'M30 114h27v38H30Z M62 124h20v28H62Z'],
    ['deep', 'M28 107h31v8H28Z M60 118h24v7H60Z'],
    ['mid', 'M262 152v-42c0-7 6-7 6-16V80h11v14c0 9 6 9 6 16v42Z'],
    ['deep', 'M-10 152H330v12H-10Z'],
    ['mid', 'M-10 164H330V210H-10Z'],
  ],
  [
    ['paper', 'M206 24h86v92h-86Z'],
    ['soft', 'M212 30h74v80h-74Z'],
    ['paper', 'M247 24h4v92h-4Z M206 66h86v4h-86Z'],
    ['dark', 'M58 0h3v40h-3Z'],
    ['warm', 'M34 66a26 26 0 0 1 52 0Z'],
    ['deep', plant],
    ['paper', flowerPot],
    ['mid', 'M34 164v-32h30v32Z'],
    ['dark', 'M31 124h36v9H31Z'],
    ['deep', 'M-10 164H330V210H-10Z'],
  ],
  [
    ['soft', 'M18 40h92v6H18Z M210 40h92v6h-92Z M18 96h92v6H18Z M210 96h92v6h-92Z'],
    ['warm', 'M30 20h16v20H30Z M232 74h22v22h-22Z M272 24h18v16h-18Z'],
    ['mid', 'M54 14h12v26H54Z M34 70h24v26H34Z M220 18h12v22h-12Z'],
    ['deep', 'M78 22h20v18H78Z M72 64h10v32H72Z M264 68h10v28h-10Z'],
    ['dark', 'M154 0h3v24h-3Z'],
    ['warm', 'M130 48a26 26 0 0 1 52 0Z'],
    ['deep', 'M-10 152H330v14H-10Z'],
    ['mid', 'M-10 166H330V210H-10Z'],
  ],
];

const desk: readonly Scene[] = [
  [
    ['paper', 'M28 30h44v44H28Z M252 34h36v48h-36Z'],
    ['warm', 'M80 40h38v38H80Z'],
    ['mid', 'M34 62h6v6h-6Z M44 54h6v14h-6Z M54 44h6v24h-6Z M258 42h24v4h-24Z M258 52h18v4h-18Z'],
    ['soft', floor],
    ['deep', 'M-10 154H330v12H-10Z'],
    ['dark', 'M40 154v-44l26-24 5 5-24 22v41Z'],
    ['warm', 'M58 96 78 76l14 24Z'],
    ['paper', 'M248 130h24v24h-24Z M272 136h9v11h-9Z'],
  ],
  [
    ['soft', disc],
    ['paper', 'M26 46h60v42H26Z'],
    ['mid', 'M32 82V72l14-10 12 8 22-16v28Z'],
    ['warm', 'M252 108h14v46h-14Z M280 114h12v40h-12Z'],
    ['dark', 'M267 100h12v54h-12Z'],
    ['mid', floor],
    ['deep', 'M-10 154H330v12H-10Z'],
  ],
];

const podium = 'M84 164a76 12 0 1 1 152 0V210H84Z';
const podiumTop = 'M84 164a76 12 0 1 1 152 0 76 12 0 1 1-152 0Z';
const studio: readonly Scene[] = [
  [
    ['soft', 'M90 210V98a70 70 0 0 1 140 0V210Z'],
    ['warm', 'M262 156a22 22 0 1 1 44 0 22 22 0 1 1-44 0Z'],
    ['mid', 'M-10 174H330V210H-10Z'],
    ['deep', podium],
    ['mid', podiumTop],
    [
      'dark',
      'M40 176c-20-8-22-32-15-44 12 8 18 26 15 44Z M44 176c0-28 12-42 25-46 2 20-7 40-25 46Z',
    ],
  ],
  [
    ['soft', disc],
    ['mid', 'M26 118h40v92H26Z M-10 178H330V210H-10Z'],
    ['warm', 'M26 118a20 6 0 1 1 40 0 20 6 0 1 1-40 0Z M30 92a16 16 0 1 1 32 0 16 16 0 1 1-32 0Z'],
    ['deep', 'M252 146h44v64h-44Z'],
    ['mid', 'M252 146a22 6 0 1 1 44 0 22 6 0 1 1-44 0Z'],
    ['deep', podium],
    ['warm', podiumTop],
  ],
  [
    ['soft', 'M18 210V100a46 46 0 0 1 92 0V210Z M214 210V74a50 50 0 0 1 100 0V210Z'],
    ['mid', 'M-10 174H330V210H-10Z'],
    ['warm', 'M40 164a18 18 0 1 1 36 0 18 18 0 1 1-36 0Z'],
    ['deep', podium],
    ['mid', podiumTop],
  ],
];

const stage: readonly Scene[] = [
  [
    ['soft', 'M74 0 8 182H152L100 0Z M222 0 168 182H312L248 0Z'],
    ['mid', 'M20 180a140 26 0 1 1 280 0 140 26 0 1 1-280 0Z'],
    ['deep', 'M-10-10H44c8 76-12 136-40 178H-10Z M330-10h-54c-8 76 12 136 40 178h14Z'],
    [
      'dark',
      'M-10-10H330V14c-28 18-56 18-85 0-28 18-56 18-85 0-28 18-56 18-85 0-28 18-56 18-85 0Z',
    ],
  ],
];

const cinema: readonly Scene[] = [
  [
    ['soft', 'M56 22H264V132H56Z'],
    ['paper', 'M62 28H258V126H62Z'],
    ['warm', 'M70 36H250V118H70Z'],
    [
      'mid',
      'M10 196v-22a18 18 0 0 1 36 0v22Z M58 196v-22a18 18 0 0 1 36 0v22Z M226 196v-22a18 18 0 0 1 36 0v22Z M274 196v-22a18 18 0 0 1 36 0v22Z',
    ],
    ['deep', 'M-10 180H330V210H-10Z'],
  ],
  [
    ['soft', 'M160 0 60 178H260Z'],
    ['warm', 'M262 0 200 178H330V90Z'],
    ['mid', 'M20 180a140 22 0 1 1 280 0 140 22 0 1 1-280 0Z'],
    ['dark', 'M22 120h26v58H22Z M272 120h26v58h-26Z'],
    [
      'deep',
      'M28 136a7 7 0 1 1 14 0 7 7 0 1 1-14 0Z M26 160a9 9 0 1 1 18 0 9 9 0 1 1-18 0Z M278 136a7 7 0 1 1 14 0 7 7 0 1 1-14 0Z M276 160a9 9 0 1 1 18 0 9 9 0 1 1-18 0Z',
    ],
  ],
];

const places: readonly (readonly [readonly Scene[], string])[] = [
  [outdoors, 'leaf pot paw mountain tent sun'],
  [road, 'car'],
  [sea, 'boat'],
  [[...sky, ...outdoors, ...sea, ...town], 'plane'],
  [town, 'building home'],
  [room, 'chair lamp bed book camera'],
  [table, 'dish cake bread coffee glass'],
  [desk, 'monitor phone'],
  [stage, 'mask'],
  [cinema, 'film'],
  [[...cinema, ...stage], 'music headphones'],
];

const known = new Map(
  places.flatMap(([scenes, icons]) => icons.split(' ').map((icon) => [icon, scenes])),
);

/** Where the thing that an icon pictures is found, in more than one view. */
export function scenesOf(icon: IconName): readonly Scene[] {
  return known.get(icon) ?? studio;
}
