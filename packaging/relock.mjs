// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the lock file of the templates, and what is made from it (bill of materials, licence list), up to date with
// their package.json files. Run it with Node.js after a change of a dependency; needs the package registry.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const templates = join(import.meta.dirname, '../agents/templates');
const project = mkdtempSync(join(tmpdir(), 'relock-'));
const slug = 'name-of-the-project';

function copy(template, path) {
  const target = join(project, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, readFileSync(join(templates, template), 'utf8').replaceAll('{{slug}}', slug));
}

function takeOver(path, template) {
  const text = readFileSync(join(project, path), 'utf8');
  writeFileSync(join(templates, template), text.replaceAll(slug, '{{slug}}'));
}

for (const part of ['root', 'backend', 'frontend']) {
  const folder = part === 'root' ? '' : part;
  copy(`${part}/package.json`, join(folder, 'package.json'));
}
copy('root/package-lock.json', 'package-lock.json');
cpSync(join(templates, 'root/scripts'), join(project, 'scripts'), { recursive: true });
mkdirSync(join(project, 'docs'));
const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--omit-lockfile-registry-resolved'];
execFileSync('npm', ['install', '--package-lock-only', ...quiet], { cwd: project, stdio: 'inherit' });
execFileSync(process.execPath, ['scripts/sbom.mjs'], { cwd: project, stdio: 'inherit' });
takeOver('package-lock.json', 'root/package-lock.json');
takeOver('sbom.cdx.json', 'devops/sbom.cdx.json');
takeOver('docs/licences.md', 'docs/licences.md');
rmSync(project, { recursive: true });
