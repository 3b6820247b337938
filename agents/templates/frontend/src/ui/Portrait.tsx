const skins = ['#f3d5c0', '#e3b592', '#c68e6a', '#9c6a4b', '#714a35'];
const hairs = ['#2b2320', '#54372a', '#86552f', '#b58a4e', '#77797f', '#3d2b45'];

/** How people wear their hair, on a ground of 320 by 200. */
const styles = [
  'M124 92c-4-36 14-54 36-54s42 16 36 54c-4-14-10-26-16-30-14 6-36 6-44-2-6 8-10 20-12 32Z',
  'M119 152c-8-20-1-52 3-68 4-30 18-48 38-48s36 18 38 48c4 20 8 48 1 68-7 4-13 2-15-4V94c-6-8-10-18-12-26-12 10-28 14-36 12-2 6-4 12-4 18v50c-2 6-8 8-13 4Z',
  'M146 32a14 14 0 1 1 28 0 14 14 0 1 1-28 0Z M126 92c-3-34 13-52 34-52s37 18 34 52c-8-8-14-20-18-28-10 10-38 12-50 28Z',
  'M122 96c-14-12-8-30 2-38 2-16 20-24 36-22 16-4 36 6 38 22 10 8 14 26 0 38 0-12-4-22-10-28-18 2-38 0-52-4-8 8-12 18-14 32Z',
] as const;

interface PortraitProps {
  /** Always the same for a person. */
  number: number;
  shirt: string;
}

/** A drawn person, for somebody without a photo. */
export function Portrait({ number, shirt }: PortraitProps) {
  const skin = skins[number % skins.length];
  const style = styles[(number >>> 2) % styles.length];
  return (
    <svg
      viewBox="0 0 320 200"
      preserveAspectRatio="xMidYMid slice"
      className="absolute inset-0 size-full"
    >
      <path d="M80 210c0-46 34-60 80-60s80 14 80 60Z" fill={shirt} />
      <path d="M143 120h34v34c0 12-34 12-34 0Z" fill={skin} />
      <path d="M143 134c10 8 24 8 34 0v8c-10 8-24 8-34 0Z" opacity="0.12" />
      <ellipse cx="160" cy="94" rx="35" ry="41" fill={skin} />
      <path d={style} fill={hairs[(number >>> 4) % hairs.length]} />
      <path d="M144 97a3 3.5 0 1 1 6 0 3 3.5 0 1 1-6 0Z M170 97a3 3.5 0 1 1 6 0 3 3.5 0 1 1-6 0Z" />
      <path
        d="M149 114c6 7 16 7 22 0"
        fill="none"
        stroke="#000"
        strokeWidth="3"
        strokeLinecap="round"
        opacity="0.7"
      />
    </svg>
  );
}
