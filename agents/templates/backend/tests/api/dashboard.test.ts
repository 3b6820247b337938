import { describe, expect, it } from 'vitest';
import { dashboardBlocks } from '../../src/models/index.js';
import { call, signInAdmin } from '../support/api.js';

interface Block {
  total: number;
  groups: { counts: { count: number }[] }[];
}

describe('The dashboard{{dashboardProof}}', () => {
  it('counts every record once in each of its groups', async () => {
    const { status, body } = await call('get', '/api/dashboard', await signInAdmin());
    expect(status).toBe(200);
    const blocks = body.blocks as Block[];
    expect(blocks).toHaveLength(dashboardBlocks.length);
    for (const { total, groups } of blocks) {
      for (const { counts } of groups)
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    }
  });
});
