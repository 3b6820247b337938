interface Scene {
  sky: readonly [string, string];
  sun: string;
  far: string;
  near: string;
  ground: string;
}

const SCENES: readonly Scene[] = [
  {
    sky: ['#fde2b8', '#f4936b'],
    sun: '#fff3d6',
    far: '#b5607a',
    near: '#7d3c63',
    ground: '#3f2447',
  },
  {
    sky: ['#cfe8f7', '#7db9de'],
    sun: '#ffffff',
    far: '#86a9b8',
    near: '#4f7f6b',
    ground: '#2f5d4c',
  },
  {
    sky: ['#1c2541', '#5b5f97'],
    sun: '#f7f4d3',
    far: '#3a3f6b',
    near: '#23274a',
    ground: '#12152b',
  },
  {
    sky: ['#d7f0e2', '#8fcfc0'],
    sun: '#fffbe0',
    far: '#6fae9c',
    near: '#3f8a73',
    ground: '#f0dfb0',
  },
  {
    sky: ['#f9d7e3', '#c39bd3'],
    sun: '#fff0f5',
    far: '#9a7bb0',
    near: '#6c5591',
    ground: '#3d3563',
  },
];

/** A hill from the left edge to the right one, no two alike. */
function hill(seed: number, height: number): string {
  const at = (step: number) => height + ((seed * 37 + step * 53) % 90) - 45;
  const points = [0, 1, 2, 3].map(
    (step) => `S ${step * 267 + 133} ${at(step)} ${(step + 1) * 267} ${at(step + 4)}`,
  );
  return `M 0 600 L 0 ${at(9)} ${points.join(' ')} L 1068 600 Z`;
}

/** A landscape, drawn: sample pictures need no network and belong to nobody. */
export function drawing(index: number): string {
  const { sky, sun, far, near, ground } = SCENES[index % SCENES.length] as Scene;
  const place = 150 + ((index * 217) % 500);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">',
    `<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky[1]}"/>`,
    `<stop offset="1" stop-color="${sky[0]}"/></linearGradient></defs>`,
    '<rect width="800" height="600" fill="url(#s)"/>',
    `<circle cx="${place}" cy="${150 + ((index * 61) % 120)}" r="${50 + ((index * 13) % 30)}" fill="${sun}"/>`,
    `<path d="${hill(index + 3, 330)}" fill="${far}"/>`,
    `<path d="${hill(index + 11, 430)}" fill="${near}"/>`,
    `<path d="${hill(index + 7, 530)}" fill="${ground}"/>`,
    '</svg>',
  ].join('');
}
