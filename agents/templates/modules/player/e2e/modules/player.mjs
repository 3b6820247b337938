import assert from 'node:assert/strict';
import { player } from './player-settings.mjs';

function elementState(page) {
  return page.evaluate(() => {
    const bar = globalThis.document.querySelector('section[aria-label="Player"]');
    const seek = bar.querySelector('input[aria-label="Position"]');
    return { position: Number(seek.value), length: Number(seek.max) };
  });
}

/** Heard from a list, then over a change of pages. */
export async function scenario({ page, report, open, checkAccess }) {
  const bar = page.getByRole('region', { name: 'Player' });
  const first = page.getByRole('button', { name: /^Play: / }).first();
  await report.step('plays what is in a list', async () => {
    await open(`${player.page}?sort=createdAt`);
    await first.click();
    await bar.getByRole('button', { name: 'Pause' }).waitFor();
    await page.waitForFunction(
      () =>
        Number(globalThis.document.querySelector('input[aria-label="Position"]')?.value ?? 0) > 0.2,
    );
    await checkAccess();
  });
  await report.step('goes on over a change of pages', async () => {
    const before = await elementState(page);
    await bar.getByRole('link').first().click();
    await page.getByRole('region', { name: /^(Listen|Watch)$/ }).waitFor();
    await page.waitForFunction(
      (position) =>
        Number(globalThis.document.querySelector('input[aria-label="Position"]').value) > position,
      before.position,
    );
    await bar.getByRole('button', { name: 'Pause' }).waitFor();
    await checkAccess();
  });
  await report.step('jumps, changes speed and volume, and rests', async () => {
    await bar.getByRole('slider', { name: 'Position' }).fill('8');
    const { position, length } = await elementState(page);
    assert.ok(position >= 7.5 && length > 10, `${position} of ${length}`);
    await bar.getByRole('combobox', { name: 'Speed' }).selectOption('1.5');
    await bar.getByRole('slider', { name: 'Volume' }).fill('0.5');
    await bar.getByRole('button', { name: 'Mute' }).click();
    await bar.getByRole('button', { name: 'Pause' }).click();
    await bar.getByRole('button', { name: 'Play', exact: true }).waitFor();
    const kept = await page.evaluate(() => JSON.parse(globalThis.localStorage.getItem('player')));
    assert.deepEqual(kept, { volume: 0.5, speed: 1.5 });
  });
  await report.step('plays one after the other', async () => {
    await open(`${player.page}?sort=createdAt`);
    await first.click();
    await bar.getByRole('button', { name: /^Queue, / }).click();
    const queue = bar.getByRole('list', { name: 'Queue' });
    const length = await queue.getByRole('listitem').count();
    assert.ok(length >= 1);
    if (length > 1) {
      await bar.getByRole('button', { name: 'Next', exact: true }).click();
      await queue.locator('[aria-current="true"]', { hasText: /^2/ }).waitFor();
    }
    await checkAccess();
    await bar.getByRole('button', { name: 'Close the player' }).click();
    await bar.waitFor({ state: 'detached' });
  });
}
