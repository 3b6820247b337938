// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the lock files of the templates, and what is made from them (bills of materials, licence lists), up to date with
// their package.json files. Run it with Node.js after a change of a dependency; needs the package registry.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const templates = join(import.meta.dirname, '../agents/templates');
const slug = 'name-of-the-project';
const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--omit-lockfile-registry-resolved'];

/** The kinds of project: what their templates' names end in, and the parts with packages of their own. */
const kinds = [
  { ending: '', parts: ['backend', 'frontend'] },
  { ending: '-api', parts: ['backend'] },
  { ending: '-site', parts: ['site'] },
];

function relock({ ending, parts }) {
  const project = mkdtempSync(join(tmpdir(), 'relock-'));
  const copy = (template, path) => {
    const target = join(project, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(join(templates, template), 'utf8').replaceAll('{{slug}}', slug));
  };
  const takeOver = (path, template) => {
    const text = readFileSync(join(project, path), 'utf8');
    writeFileSync(join(templates, template), text.replaceAll(slug, '{{slug}}'));
  };
  copy(`root/package${ending}.json`, 'package.json');
  for (const part of parts) copy(`${part}/package.json`, join(part, 'package.json'));
  const lock = `root/package-lock${ending}.json`;
  if (existsSync(join(templates, lock))) copy(lock, 'package-lock.json');
  cpSync(join(templates, 'root/scripts'), join(project, 'scripts'), { recursive: true });
  mkdirSync(join(project, 'docs'));
  execFileSync('npm', ['install', '--package-lock-only', ...quiet], { cwd: project, stdio: 'inherit' });
  execFileSync(process.execPath, ['scripts/sbom.mjs'], { cwd: project, stdio: 'inherit' });
  takeOver('package-lock.json', lock);
  takeOver('sbom.cdx.json', `devops/sbom${ending}.cdx.json`);
  takeOver('docs/licences.md', `docs/licences${ending}.md`);
  rmSync(project, { recursive: true });
}

kinds.forEach(relock);
