import { describe, expect, it } from 'vitest';
import { database, delegateOf } from '../../src/database.js';
import { deadlines } from '../../src/models/deadlines.js';
import { resourceNamed } from '../../src/models/index.js';
import { dayIn } from '../../src/services/deadlines.js';
import { call, created, signInAdmin } from '../support/api.js';
import { kept, proof } from '../support/deadlines.js';

describe.each(deadlines.map((deadline, index) => ({ deadline, own: kept[index] })))(
  `Deadlines: $deadline.resource${proof}`,
  ({ deadline, own }) => {
    const { day, open } = deadline;
    const delegate = delegateOf(database, resourceNamed(deadline.resource).model);

    /** A record that is still open, or is not, whose day is so many days from today. */
    async function make(distance: number, isOpen = true): Promise<number> {
      const admin = await signInAdmin();
      const id = await created(own?.path ?? '', Promise.resolve(own?.sample(admin) ?? {}), admin);
      const state = open ? { [open.field]: stateOf(open.values, isOpen) } : {};
      await delegate.update({
        where: { id },
        data: { [day]: dayIn(deadline, distance), ...state },
      });
      return id;
    }

    function stateOf(values: readonly string[], isOpen: boolean): unknown {
      if (values.includes('false')) return !isOpen;
      if (values.includes('none')) return isOpen ? null : dayIn(deadline, 0);
      return isOpen ? values[0] : 'Over';
    }

    async function listed(standing: string): Promise<unknown[]> {
      const path = `${own?.path ?? ''}?standing=${standing}&pageSize=100`;
      const { status, body } = await call('get', path, await signInAdmin());
      expect(status).toBe(200);
      return (body.items as { id: number }[]).map(({ id }) => id);
    }

    it('lists what is late, and what is due soon', async () => {
      const [late, soon, far] = [await make(-2), await make(3), await make(40)];
      expect(await listed('late')).toContain(late);
      expect(await listed('soon')).toContain(soon);
      for (const id of [soon, far]) expect(await listed('late')).not.toContain(id);
      for (const id of [late, far]) expect(await listed('soon')).not.toContain(id);
    });

    it.skipIf(open === null)('leaves out what is done', async () => {
      const done = await make(-2, false);
      expect(await listed('late')).not.toContain(done);
    });

    it('is not late on the day itself', async () => {
      const today = await make(0);
      expect(await listed('late')).not.toContain(today);
      expect(await listed('soon')).toContain(today);
    });
  },
);
