import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderPage } from '../test/render';
import { player, type MediaItem } from './player';
import { PlayerBar } from './PlayerBar';

const item = (id: number): MediaItem => ({
  entity: 'Sample',
  id,
  title: `Tune ${id}`,
  by: 'Ada',
  page: `/samples/${id}`,
  address: `https://example.com/${id}.mp3`,
  isVideo: false,
});

beforeEach(() => {
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

afterEach(() => {
  act(() => {
    player.close();
  });
});

it('is not there as long as nothing plays', () => {
  renderPage(<PlayerBar />);
  expect(screen.queryByRole('region', { name: 'Player' })).not.toBeInTheDocument();
});

it('shows what plays, and lets it rest and go on', async () => {
  renderPage(<PlayerBar />);
  act(() => {
    player.play([item(1), item(2)]);
  });
  expect(await screen.findByRole('link', { name: 'Tune 1' })).toHaveAttribute('href', '/samples/1');
  await userEvent.click(await screen.findByRole('button', { name: 'Pause' }));
  await userEvent.click(screen.getByRole('button', { name: 'Play' }));
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(await screen.findByRole('link', { name: 'Tune 2' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled();
});

it('opens the queue, in which things are taken out', async () => {
  renderPage(<PlayerBar />);
  act(() => {
    player.play([item(1), item(2)]);
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Queue, 2' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'Remove from the queue: Tune 2' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Close the player' }));
  expect(screen.queryByRole('region', { name: 'Player' })).not.toBeInTheDocument();
});
