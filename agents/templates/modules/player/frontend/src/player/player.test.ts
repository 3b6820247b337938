import { beforeEach, expect, it, vi } from 'vitest';
import { clock } from './items';
import { Player, type MediaItem } from './player';

const item = (id: number): MediaItem => ({
  entity: 'Sample',
  id,
  title: `Tune ${id}`,
  by: 'Ada',
  page: `/samples/${id}`,
  address: `https://example.com/${id}.mp3`,
  isVideo: false,
});

const three = [item(1), item(2), item(3)];
const begun = (player: Player) => vi.waitFor(() => expect(player.get().isPlaying).toBe(true));

beforeEach(() => {
  // The simulated browser of the tests has no sound.
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(function play(
    this: HTMLMediaElement,
  ) {
    this.dispatchEvent(new Event('play'));
    return Promise.resolve();
  });
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(function pause(
    this: HTMLMediaElement,
  ) {
    this.dispatchEvent(new Event('pause'));
  });
});

it('plays one after the other, and back again', async () => {
  const player = new Player();
  player.play(three, 1);
  await begun(player);
  expect(player.element.src).toBe('https://example.com/2.mp3');
  player.element.dispatchEvent(new Event('ended'));
  await vi.waitFor(() => expect(player.element.src).toBe('https://example.com/3.mp3'));
  player.previous();
  await vi.waitFor(() => expect(player.current).toEqual(item(2)));
});

it('rests and goes on', async () => {
  const player = new Player();
  player.play(three);
  await begun(player);
  player.toggle();
  expect(player.get().isPlaying).toBe(false);
  player.toggle();
  await begun(player);
});

it('keeps its place when the queue is put in another order', async () => {
  const player = new Player();
  player.play(three, 1);
  await begun(player);
  player.move(1, 1);
  expect(player.get().queue.map(({ id }) => id)).toEqual([1, 3, 2]);
  expect(player.current).toEqual(item(2));
  player.remove(0);
  expect(player.current).toEqual(item(2));
  player.add(item(4));
  player.add(item(4));
  expect(player.get().queue.map(({ id }) => id)).toEqual([3, 2, 4]);
  player.close();
  expect(player.current).toBeUndefined();
});

it('keeps volume and speed in this browser', async () => {
  const player = new Player();
  player.setVolume(0.4);
  player.setSpeed(1.5);
  expect(new Player().get()).toMatchObject({ volume: 0.4, speed: 1.5 });
  localStorage.setItem('player', '{ nonsense');
  expect(new Player().get()).toMatchObject({ volume: 1, speed: 1 });
  await Promise.resolve();
});

it('tells who asked of everything that begins', async () => {
  const player = new Player();
  const told = vi.fn();
  const forget = player.onBegin(told);
  player.play(three);
  await begun(player);
  expect(told).toHaveBeenCalledWith(item(1));
  forget();
  player.next();
  await vi.waitFor(() => expect(player.current).toEqual(item(2)));
  expect(told).toHaveBeenCalledTimes(1);
});

it('says when a file cannot be played', async () => {
  const player = new Player();
  player.play(three);
  await begun(player);
  player.element.dispatchEvent(new Event('error'));
  expect(player.get().problem).toMatch(/cannot be played/);
});

it('says times as clocks do', () => {
  expect([0, 7.9, 187, 3765].map(clock)).toEqual(['0:00', '0:07', '3:07', '1:02:45']);
});
