import { describe, expect, it } from 'vitest';
import { admin } from '../test/render';
import { isAmong } from './access';

const member = { ...admin, role: 'member' };

describe('isAmong', () => {
  it('counts everybody among the visitors', () => {
    expect(isAmong(null, ['visitor'])).toBe(true);
    expect(isAmong(member, ['visitor'])).toBe(true);
  });

  it('counts only signed-in accounts among users and owners', () => {
    expect(isAmong(null, ['user', 'owner'])).toBe(false);
    expect(isAmong(member, ['user'])).toBe(true);
    expect(isAmong(member, ['owner'])).toBe(true);
  });

  it('knows roles by their names', () => {
    expect(isAmong(member, ['member'])).toBe(true);
    expect(isAmong(member, ['staff'])).toBe(false);
  });

  it('lets admins do everything', () => {
    expect(isAmong(admin, [])).toBe(true);
  });
{{#hasKept}}

  it('counts no one as nobody', () => {
    expect(isAmong(admin, ['nobody'])).toBe(false);
  });
{{/hasKept}}
});
