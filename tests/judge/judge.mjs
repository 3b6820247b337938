#!/usr/bin/env node
// SPDX-License-Identifier: GPL-3.0-or-later
// Generates the project of each case, uses it as a person would, and reports the share of checks that pass.
//   node tests/judge/judge.mjs [--reuse] AUTODEVOS-CLI FOLDER [CASE…]
// --reuse takes projects that the folder holds already, with their own checks run, as they are.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { User } from './user.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const isReused = process.argv.includes('--reuse');
const [cli, target, ...chosen] = process.argv.slice(2).filter((word) => word !== '--reuse');
if (!cli || !target) {
    console.error('usage: node tests/judge/judge.mjs [--reuse] AUTODEVOS-CLI FOLDER [CASE…]');
    process.exit(2);
}
const folder = path.resolve(target);
const run = promisify(execFile);

async function generate(name) {
    const corpus = path.join(here, '../corpus');
    const held = path.join(corpus, 'held', `${name}.json`);
    const file = existsSync(held) ? held : path.join(corpus, `${name}.json`);
    const { prompt } = JSON.parse(await readFile(file, 'utf8'));
    const project = path.join(folder, name);
    const build = path.join(project, '.autodevos/build');
    if (isReused && existsSync(build)) return build;
    await rm(project, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const options = { maxBuffer: 64 * 1024 * 1024 };
    await run(
        path.resolve(cli),
        ['run', prompt, '--out', project, '--model', 'blueprint', '--check', 'full'],
        options,
    ).catch((error) => console.log(`  ${name}: its own checks end with ${error.code}`));
    return build;
}

async function judge(name) {
    const { checks } = await import(pathToFileURL(path.join(here, 'cases', `${name}.mjs`)));
    const build = await generate(name);
    const { startApp, admin } = await import(pathToFileURL(path.join(build, 'e2e/app.mjs')));
    const { openBrowser } = await import(pathToFileURL(path.join(build, 'e2e/browser.mjs')));
    process.chdir(build);
    const app = await startApp();
    const { page, close } = await openBrowser(app.base);
    let passed = 0;
    try {
        const user = new User(page, admin);
        for (const [title, check] of checks) {
            try {
                await user.visit('/');
                await check(user);
                passed += 1;
            } catch (error) {
                console.log(`  ${name}: ${title}: ${String(error.message).split('\n')[0]}`);
                await page
                    .screenshot({
                        path: path.join(folder, `${name}-${title.replace(/\W+/g, '-')}.png`),
                    })
                    .catch(() => undefined);
            }
        }
    } finally {
        await close();
        await app.stop();
    }
    return { passed, total: checks.length };
}

const start = process.cwd();
const all = (await readdir(path.join(here, 'cases')))
    .map((file) => path.basename(file, '.mjs'))
    .sort();
const sum = { passed: 0, total: 0 };
for (const name of chosen.length ? chosen : all) {
    process.chdir(start);
    const { passed, total } = await judge(name).catch(async (error) => {
        const { checks } = await import(pathToFileURL(path.join(here, 'cases', `${name}.mjs`)));
        console.log(`  ${name}: ${String(error.message).split('\n')[0]}`);
        return { passed: 0, total: checks.length };
    });
    console.log(`${name}: ${passed} of ${total}`);
    sum.passed += passed;
    sum.total += total;
}
console.log(
    `${sum.passed} of ${sum.total} checks pass (${((100 * sum.passed) / sum.total).toFixed(1)} %)`,
);
