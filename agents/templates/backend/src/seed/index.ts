import { randomBytes } from 'node:crypto';
import { config } from '../config.js';
import { database, delegateOf, type ModelName } from '../database.js';
import { hashPassword } from '../services/accounts.js';
{{#hasModuleSeeds}}
import { moduleSeeds } from './modules.js';
{{/hasModuleSeeds}}
import { people, seeds, type Seed } from './records.js';

type Ids = Partial<Record<ModelName, number[]>>;

/** The accounts: an admin, one for each role to try things out with, and a few colleagues. */
async function seedPeople(): Promise<number[]> {
  const demo = process.env.DEMO_PASSWORD ?? randomBytes(12).toString('base64url');
  const admin = process.env.ADMIN_PASSWORD ?? randomBytes(12).toString('base64url');
  const [demoHash, adminHash] = await Promise.all([hashPassword(demo), hashPassword(admin)]);
  const ids: number[] = [];
  for (const person of people) {
    const isAdmin = person.role === 'admin';
    const { id } = await database.user.create({
      data: {
        ...person,
        email: isAdmin ? config.ADMIN_EMAIL.toLowerCase() : person.email,
        passwordHash: isAdmin ? adminHash : demoHash,
      },
    });
    ids.push(id);
  }
  console.log(`Admin: ${config.ADMIN_EMAIL} with password ${admin}`);
  for (const { email, role } of people.filter(({ role }) => role !== 'admin'))
    console.log(`${role}: ${email} with password ${demo}`);
  return ids;
}

/** Replaces the positions of related rows by the ids that these got. */
function dataOf({ links }: Seed, row: Record<string, unknown>, ids: Ids): object {
  const entries = Object.entries(row).map(([name, value]) => {
    const target = links[name];
    if (!target) return [name, Array.isArray(value) ? JSON.stringify(value) : value];
    const known = ids[target] ?? [];
    return Array.isArray(value)
      ? [name, { connect: value.map((position: number) => ({ id: known[position] })) }]
      : [`${name}Id`, known[value as number]];
  });
  return Object.fromEntries(entries) as object;
}

async function seedAll(): Promise<void> {
  if ((await database.user.count()) > 0) {
    console.log('The database holds accounts already; nothing was added.');
    return;
  }
  const ids: Ids = { user: await seedPeople() };
  for (const seed of seeds) {
    const made = (ids[seed.model] ??= []);
    for (const row of seed.rows) {
      const { id } = await delegateOf(database, seed.model).create({
        data: dataOf(seed, row, ids),
      });
      made.push(id);
    }
    console.log(`${seed.model}: ${made.length} records`);
  }
{{#hasModuleSeeds}}
  for (const seedModule of moduleSeeds) await seedModule();
{{/hasModuleSeeds}}
}

await seedAll();
await database.$disconnect();
