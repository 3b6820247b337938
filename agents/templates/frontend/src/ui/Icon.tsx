const paths = {
  home: 'M4 11 12 4l8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l4 4',
  edit: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
  trash: 'M4 7h16M10 11v6M14 11v6M6 7l1 13h10l1-13M9 7V4h6v3',
  left: 'M15 6l-6 6 6 6',
  right: 'M9 6l6 6-6 6',
  fold: 'M6 9l6 6 6-6',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  filter: 'M4 6h16l-6 7v6l-4-2v-4z',
  sort: 'M8 5v14M8 19l-3-3M16 19V5M16 5l3 3',
  check: 'M5 13l4 4L19 7',
  alert: 'M12 4 2.5 20h19zM12 10v4M12 17h.01',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  external: 'M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20c1-4 4-6 8-6s7 2 8 6',
  logout:
    'M15 8V5a1 1 0 0 0-1-1H5a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-3M10 12h11M18 9l3 3-3 3',
  chart: 'M4 20V4M4 20h16M8 16v-4M12 16V8M16 16v-6',
  trend: 'M4 17l5-6 4 4 7-9M15 6h5v5',
  heart: 'M12 20s-8-5-8-11a4.5 4.5 0 0 1 8-2.5A4.5 4.5 0 0 1 20 9c0 6-8 11-8 11z',
  star: 'M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9L12 16.9l-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  folder: 'M4 6h6l2 2h8v11H4z',
  tasks: 'M4 7l2 2 3-4M4 16l2 2 3-4M13 7h7M13 17h7',
  calendar: 'M5 6h14v14H5zM5 10h14M9 4v4M15 4v4',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.6-3.6 3-5.5 6.5-5.5s5.9 1.9 6.5 5.5M16 4.5a3.5 3.5 0 0 1 0 6.5M18 15c2 .8 3.2 2.5 3.5 5',
  book: 'M5 4h12a2 2 0 0 1 2 2v14H7a2 2 0 0 1-2-2zM5 18a2 2 0 0 1 2-2h12',
  tag: 'M4 4h8l8 8-8 8-8-8zM8.5 8.5h.01',
  grid: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  article: 'M5 4h14v16H5zM8 8h8M8 12h8M8 16h5',
  box: 'M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8',
  bag: 'M6 8h12l1 12H5zM9 8V7a3 3 0 0 1 6 0v1M9 12a3 3 0 0 0 6 0',
  cart: 'M3 4h3l2.5 11h9L20 8H7M10 20h.01M17 20h.01',
  receipt: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6',
  money: 'M3 6h18v12H3zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5h.01',
  place:
    'M12 21s-7-6-7-11a7 7 0 0 1 14 0c0 5-7 11-7 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  building: 'M5 21V4h10v17M15 9h4v12M3 21h18M8 8h4M8 12h4M8 16h4',
  comment: 'M4 5h16v11H10l-4 4v-4H4z',
  chat: 'M3 5h13v9H9l-3 3v-3H3zM19 9h2v9h-3v3l-3-3h-4',
  layers: 'M12 4l9 5-9 5-9-5zM3 14l9 5 9-5',
  briefcase: 'M4 8h16v11H4zM9 8V5h6v3M4 13h16',
  cap: 'M2 9l10-4 10 4-10 4zM6 11v5c3 2.5 9 2.5 12 0v-5M22 9v6',
  pulse: 'M3 12h4l2.5-6 4 12 2.5-6h5',
  pill: 'M10.5 20.5a5 5 0 0 1-7-7l7-7a5 5 0 0 1 7 7zM7 10l7 7',
  leaf: 'M5 19C4 10 10 4 20 4c0 10-6 16-15 15zM5 19c3-5 6-8 10-10',
  paw: 'M12 20c-3 0-5-1-5-3s3-5 5-5 5 3 5 5-2 3-5 3zM6 11.5a1.5 2 0 1 0 0-.1M18 11.5a1.5 2 0 1 0 0-.1M9.5 7a1.5 2 0 1 0 0-.1M14.5 7a1.5 2 0 1 0 0-.1',
  dish: 'M4 15h16a8 8 0 0 0-16 0zM3 19h18M12 7V5',
  cake: 'M4 20V12h16v8zM4 16c2 2 4-1 6 0s4 1 5 0 3 0 5 0M8 12V9M12 12V9M16 12V9M12 6h.01M8 6h.01M16 6h.01',
  coffee: 'M5 8h12v6a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5zM17 9h2a2.5 2.5 0 0 1 0 5h-2M8 3v2M12 3v2',
  car: 'M4 16v-4l2-5h12l2 5v4zM4 12h16M7 16v2M17 16v2M7.5 14h.01M16.5 14h.01',
  truck:
    'M3 7h11v9H3zM14 10h4l3 3v3h-7M7 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM17 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  plane: 'M21 4 3 11l6 3 3 6zM9 14l5-4',
  bed: 'M3 18V6M3 14h18v4M21 14v-2a3 3 0 0 0-3-3h-7v5M7 11h.01',
  dumbbell: 'M8 12h8M5 8v8M8 6v12M16 6v12M19 8v8M2 12h3M19 12h3',
  music:
    'M9 18V6l11-2v12M6.5 20.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM17.5 18.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  film: 'M4 5h16v14H4zM8 5v14M16 5v14M4 9h4M4 15h4M16 9h4M16 15h4',
  game: 'M7 8h10a5 5 0 0 1 1 10c-2 0-3-3-4-3h-4c-1 0-2 3-4 3A5 5 0 0 1 7 8zM8 11v3M6.5 12.5h3M16 12h.01',
  shield: 'M12 3l8 3v5c0 5-3.5 8.5-8 10-4.5-1.5-8-5-8-10V6z',
  trophy: 'M8 4h8v6a4 4 0 0 1-8 0zM8 6H4c0 4 2 5 4 5M16 6h4c0 4-2 5-4 5M12 14v4M8 20h8',
  target: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 12h.01',
  flag: 'M5 21V4M5 5h13l-2.5 4L18 13H5',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4',
  lock: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3',
  gift: 'M4 9h16v4H4zM6 13v7h12v-7M12 9v11M12 9C8 9 8 4 10 4s2 5 2 5 0-5 2-5 2 5-2 5',
  shirt: 'M8 4 3 7l2 4 2-1v10h10V10l2 1 2-4-5-3c-1 3-7 3-8 0z',
  tool: 'M14 7a4 4 0 0 1 5-4l-2 3 1 1 3-2a4 4 0 0 1-5 5L8 18l-3 1 1-3z',
  flask: 'M10 3v6L4 19a1.5 1.5 0 0 0 1.3 2h13.4a1.5 1.5 0 0 0 1.3-2L14 9V3M8.5 3h7M7 15h10',
  code: 'M8 7l-5 5 5 5M16 7l5 5-5 5M13.5 5l-3 14',
  rocket:
    'M12 15l-3-3c1-5 5-9 11-9 0 6-4 10-9 11zM9 12H5l2-4 3 .5M12 15v4l4-2-.5-3M6 17c-1 1-1 4-1 4s3 0 4-1M15 9h.01',
  question:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .9-1 1.7M12 17h.01',
  poll: 'M4 20h16M6 20V10h3v10M11 20V5h3v15M16 20v-7h3v7',
  ticket: 'M4 7h16v3a2 2 0 0 0 0 4v3H4v-3a2 2 0 0 0 0-4zM14 7v10',
  key: 'M8 20a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM11.5 11.5 20 3M16 7l3 3',
  monitor: 'M3 5h18v11H3zM9 20h6M12 16v4',
  camera: 'M4 8h3l2-3h6l2 3h3v11H4zM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
  phone: 'M7 3h10v18H7zM11 18h2',
  headphones: 'M4 15v-2a8 8 0 0 1 16 0v2M4 14h3v6H5a1 1 0 0 1-1-1zM20 14h-3v6h2a1 1 0 0 0 1-1z',
  chair: 'M7 3v9h10V3M6 12h12v3H6zM7 15v6M17 15v6',
  lamp: 'M8 3h8l3 9H5zM12 12v7M8 21h8',
  shoe: 'M3 17V8c2 2 4 2 5 1l4 4c3 2 9 1 9 4v2H3zM9 11l2-1.5M11.5 13l2-1.5',
  bottle: 'M10 3h4v4h-4zM9 7h6v3l2 2v9H7v-9l2-2zM7 14h10',
  bread: 'M5 11a4 4 0 0 1 3-7h8a4 4 0 0 1 3 7v9H5zM9 9l2 2M13 9l2 2',
  play: 'M8 5v14l11-7z',
  pause: 'M7 5h3v14H7zM14 5h3v14h-3z',
  previous: 'M7 5v14M18 5v14L9 12z',
  next: 'M17 5v14M6 5v14l9-7z',
  volume: 'M4 9.5v5h4l5 4v-13l-5 4zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11',
  muted: 'M4 9.5v5h4l5 4v-13l-5 4zM16.5 9.5l5 5M21.5 9.5l-5 5',
  queue: 'M4 7h16M4 12h10M4 17h7M17 13v7l4-3.5z',
  expand: 'M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5',
  glass: 'M7 3h10l-1 7a4 4 0 0 1-8 0zM12 14v6M8 20h8',
  bike: 'M6 19a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM18 19a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM6 15l4-7h5l3 7M10 8l3 7M8 8h3M15 8V5h2',
  mountain: 'M2 20 9 7l4 7 2-3 7 9zM17 7a1.5 1.5 0 1 0 0-.1',
  boat: 'M3 16h18l-3 4H6zM12 3v10M12 4l6 9h-6M11 6l-5 7h5',
  tent: 'M12 5 3 20h18zM12 12l-4 8M12 12l4 8M10.5 3 12 5l1.5-2',
  bug: 'M8 10h8v5a4 4 0 0 1-8 0zM9 10a3 3 0 0 1 6 0M12 10v9M8 12H4M20 12h-4M8 16l-3 3M16 16l3 3M8 9 5 7M16 9l3-2',
  megaphone: 'M4 10v4h4l9 5V5l-9 5zM8 14l1 6h3l-1-5M20 10v4',
  mask: 'M5 5c5 2 9 2 14 0v8c0 4-3 7-7 7s-7-3-7-7zM8 10h2M14 10h2M9 15c2 1.5 4 1.5 6 0',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  pot: 'M7 13h10l-1.5 8h-7zM12 13V8M12 9c-4 0-5-2-5-4 3 0 5 1 5 4zM12 8c0-3 2-5 5-5 0 3-1 5-5 5z',
} as const;

export type IconName = keyof typeof paths;

interface IconProps {
  name: IconName;
  filled?: boolean;
  className?: string;
}

/** A decorative icon: whatever it stands for is said in words beside it or in a label. */
export function Icon({ name, filled = false, className = 'size-5' }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${className}`}
    >
      <path d={paths[name]} />
    </svg>
  );
}
