import { useSyncExternalStore } from 'react';
import { sourceOf } from './source';

/** Something to hear or to see. */
export interface MediaItem {
  entity: string;
  id: number;
  title: string;
  /** Who made it, or what it belongs to; empty: nobody says. */
  by: string;
  /** Where its page is. */
  page: string;
  address: string;
  isVideo: boolean;
}

interface Playing {
  /** What is played one after the other, and the place of the present one. */
  queue: readonly MediaItem[];
  at: number;
  isPlaying: boolean;
  /** The file is on its way. */
  isWaiting: boolean;
  /** The file has pictures, not sound alone. */
  hasPictures: boolean;
  /** In seconds. */
  position: number;
  length: number;
  volume: number;
  isMuted: boolean;
  speed: number;
  /** Why nothing is heard; empty: all is well. */
  problem: string;
}

type Listener = (item: MediaItem) => void;

export const speeds = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

const key = 'player';
/** Going back later than that begins the present one anew. */
const grace = 3;

function keptSettings(): { volume: number; speed: number } {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
    const volume = Number(kept.volume ?? 1);
    const speed = speeds.find((one) => one === kept.speed) ?? 1;
    return { volume: volume >= 0 && volume <= 1 ? volume : 1, speed };
  } catch {
    return { volume: 1, speed: 1 };
  }
}

export function isSame(one: MediaItem | undefined, other: MediaItem | undefined): boolean {
  return one !== undefined && one.entity === other?.entity && one.id === other.id;
}

/** One player for the whole app: it lives beside the pages, so it goes on from one to the next. */
export class Player {
  /** Plays sounds as well as films; whoever shows it takes it in. */
  readonly element = document.createElement('video');
  readonly #listeners = new Set<() => void>();
  readonly #begun = new Set<Listener>();
  #turn = 0;
  #state: Playing = {
    queue: [],
    at: 0,
    isPlaying: false,
    isWaiting: false,
    hasPictures: false,
    position: 0,
    length: 0,
    isMuted: false,
    problem: '',
    ...keptSettings(),
  };

  constructor() {
    const { element } = this;
    element.playsInline = true;
    element.className = 'size-full object-contain';
    element.addEventListener('timeupdate', () => {
      this.#set({ position: element.currentTime });
    });
    element.addEventListener('loadedmetadata', () => {
      const length = Number.isFinite(element.duration) ? element.duration : 0;
      this.#set({ length, hasPictures: element.videoWidth > 0 });
    });
    element.addEventListener('play', () => {
      this.#set({ isPlaying: true });
    });
    element.addEventListener('pause', () => {
      this.#set({ isPlaying: false });
    });
    element.addEventListener('playing', () => {
      this.#set({ isWaiting: false });
    });
    element.addEventListener('ended', () => {
      if (this.#state.at + 1 < this.#state.queue.length) {
        this.next();
      }
    });
    element.addEventListener('error', () => {
      if (element.hasAttribute('src')) {
        this.#fail();
      }
    });
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly get = () => this.#state;

  /** Told of everything that begins to play. */
  onBegin(listener: Listener) {
    this.#begun.add(listener);
    return () => {
      this.#begun.delete(listener);
    };
  }

  get current(): MediaItem | undefined {
    return this.#state.queue[this.#state.at];
  }

  /** Plays one after the other from the place on; what was there before is gone. */
  play(queue: readonly MediaItem[], at = 0) {
    if (queue.length > 0) {
      this.#set({ queue });
      void this.#begin(at);
    }
  }

  /** Puts it at the end; where nothing plays, it begins. */
  add(item: MediaItem) {
    const { queue } = this.#state;
    if (queue.length === 0) {
      this.play([item]);
    } else if (!queue.some((one) => isSame(one, item))) {
      this.#set({ queue: [...queue, item] });
    }
  }

  remove(place: number) {
    const { queue, at } = this.#state;
    const rest = queue.filter((_, index) => index !== place);
    if (rest.length === 0) {
      this.close();
    } else if (place === at) {
      this.#set({ queue: rest });
      void this.#begin(Math.min(at, rest.length - 1));
    } else {
      this.#set({ queue: rest, at: place < at ? at - 1 : at });
    }
  }

  /** Lets it trade places with the one after it (1) or before it (-1). */
  move(place: number, by: 1 | -1) {
    const { queue, at } = this.#state;
    const [one, other] = [queue[place], queue[place + by]];
    if (!one || !other) {
      return;
    }
    const moved = queue.with(place, other).with(place + by, one);
    const follows = at === place ? place + by : at === place + by ? place : at;
    this.#set({ queue: moved, at: follows });
  }

  toggle() {
    if (this.#state.isPlaying) {
      this.element.pause();
    } else if (this.#state.problem) {
      void this.#begin(this.#state.at);
    } else {
      void this.#start();
    }
  }

  jump(place: number) {
    void this.#begin(place);
  }

  next() {
    const { queue, at } = this.#state;
    if (at + 1 < queue.length) {
      void this.#begin(at + 1);
    }
  }

  previous() {
    const { at, position } = this.#state;
    if (position > grace || at === 0) {
      this.seek(0);
    } else {
      void this.#begin(at - 1);
    }
  }

  seek(position: number) {
    this.element.currentTime = position;
    this.#set({ position });
  }

  setVolume(volume: number) {
    this.#set({ volume, isMuted: false });
    this.#apply();
  }

  setMuted(isMuted: boolean) {
    this.#set({ isMuted });
    this.#apply();
  }

  setSpeed(speed: number) {
    this.#set({ speed });
    this.#apply();
  }

  close() {
    this.#turn += 1;
    this.element.pause();
    this.element.removeAttribute('src');
    this.#set({ queue: [], at: 0, position: 0, length: 0, isPlaying: false, problem: '' });
  }

  async #begin(at: number) {
    const item = this.#state.queue[at];
    if (!item) {
      return;
    }
    const turn = ++this.#turn;
    this.element.pause();
    this.#set({ at, position: 0, length: 0, isWaiting: true, hasPictures: false, problem: '' });
    const source = await sourceOf(item.address).catch(() => '');
    if (turn !== this.#turn) {
      return; // something else was chosen in the meantime
    }
    if (source === '') {
      this.#fail();
      return;
    }
    this.element.src = source;
    this.#apply();
    this.#announce(item);
    for (const listener of this.#begun) {
      listener(item);
    }
    await this.#start();
  }

  async #start() {
    try {
      await this.element.play();
    } catch (error) {
      // The browser wants a click first, or another file took the place of this one: neither is a fault of the file.
      const isHarmless = error instanceof DOMException && error.name !== 'NotSupportedError';
      if (isHarmless) {
        this.#set({ isPlaying: false, isWaiting: false });
      } else {
        this.#fail();
      }
    }
  }

  #fail() {
    this.#set({
      isPlaying: false,
      isWaiting: false,
      problem:
        'This cannot be played here: the file is missing or of a kind that browsers do not know.',
    });
  }

  /** The keys and the lock screen of the device know what plays. */
  #announce(item: MediaItem) {
    if (!('mediaSession' in navigator) || !('MediaMetadata' in window)) {
      return;
    }
    navigator.mediaSession.metadata = new MediaMetadata({ title: item.title, artist: item.by });
    navigator.mediaSession.setActionHandler('nexttrack', () => {
      this.next();
    });
    navigator.mediaSession.setActionHandler('previoustrack', () => {
      this.previous();
    });
  }

  #apply() {
    const { volume, isMuted, speed } = this.#state;
    this.element.volume = volume;
    this.element.muted = isMuted;
    this.element.playbackRate = speed;
    localStorage.setItem(key, JSON.stringify({ volume, speed }));
  }

  #set(change: Partial<Playing>) {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) {
      listener();
    }
  }
}

export const player = new Player();

export function usePlayer(): Playing {
  return useSyncExternalStore(player.subscribe, player.get);
}
