// Writes what package-lock.json says about the packages: sbom.cdx.json (CycloneDX) and docs/licences.md. The same lock
// gives the same files, on any machine and without a network. With --check it only tells whether they are up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

/** Where the package in the folder `from` finds the package `name`. */
function locate(from, name) {
  for (let folder = from; ; folder = folder.replace(/\/?[^/]*$/, '')) {
    const path = join(folder, 'node_modules', name).replaceAll('\\', '/');
    if (packages[path]) return packages[path].link ? packages[path].resolved : path;
    if (!folder) return undefined;
  }
}

function nameOf(path) {
  return packages[path].name ?? path.split('node_modules/').at(-1);
}

function purlOf(path) {
  return `pkg:npm/${nameOf(path).replace('@', '%40')}@${packages[path].version}`;
}

/** Each package once with all folders it lies in, those of this repository first. */
function placesByPurl() {
  const places = new Map();
  for (const path of Object.keys(packages).filter((path) => !packages[path].link)) {
    const purl = purlOf(path);
    places.set(purl, [...(places.get(purl) ?? []), path]);
  }
  return [...places.values()];
}

/** What CycloneDX calls the part that a package has in the running app. */
function scopeOf(paths) {
  const scopes = paths.map((path) => {
    const { dev, optional, devOptional } = packages[path];
    if (dev) return 'excluded';
    return optional || devOptional ? 'optional' : 'required';
  });
  return ['required', 'optional'].find((scope) => scopes.includes(scope)) ?? 'excluded';
}

function licencesOf({ license }) {
  if (!license) return undefined;
  if (/^[\w.+-]+$/.test(license)) return [{ license: { id: license } }];
  if (/ (AND|OR|WITH) /.test(license)) return [{ expression: license }];
  return [{ license: { name: license } }];
}

function hashesOf({ integrity }) {
  if (!integrity) return undefined;
  const [algorithm, digest] = integrity.split(/-(.*)/);
  const content = Buffer.from(digest, 'base64').toString('hex');
  return [{ alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content }];
}

function componentOf(paths) {
  const [path] = paths;
  const purl = purlOf(path);
  return {
    type: path.includes('node_modules/') ? 'library' : 'application',
    'bom-ref': purl,
    name: nameOf(path),
    version: packages[path].version,
    scope: scopeOf(paths),
    hashes: hashesOf(packages[path]),
    licenses: licencesOf(packages[path]),
    purl,
  };
}

/** The folders of the app's own parts. */
const workspaces = Object.values(packages)
  .filter(({ link }) => link)
  .map(({ resolved }) => resolved);

function neededBy(path) {
  const found = packages[path];
  const names = Object.keys({
    ...found.dependencies,
    ...found.devDependencies,
    ...found.optionalDependencies,
    ...found.peerDependencies,
  });
  const places = names.map((name) => locate(path, name)).filter((place) => place !== undefined);
  return [...(path === '' ? workspaces : []), ...places].map(purlOf);
}

function dependencyOf(paths) {
  return { ref: purlOf(paths[0]), dependsOn: [...new Set(paths.flatMap(neededBy))] };
}

/** One line for each entry, so that a change of a package is a change of few lines. */
function list(entries) {
  return `[\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
}

function billOfMaterials(places) {
  const [app, ...others] = places;
  return `{
  "bomFormat": "CycloneDX",
  "specVersion": "1.6",
  "version": 1,
  "metadata": ${JSON.stringify({ component: { ...componentOf(app), scope: undefined } })},
  "components": ${list(others.map(componentOf))},
  "dependencies": ${list(places.map(dependencyOf))}
}
`;
}

function licenceSection(title, places) {
  if (places.length === 0) return [];
  const byLicence = {};
  for (const [path] of places) {
    const licence = packages[path].license ?? 'Not named in the lock file';
    (byLicence[licence] ??= []).push(`- ${nameOf(path)} ${packages[path].version}`);
  }
  const licences = Object.keys(byLicence).sort();
  const parts = licences.map((licence) => `### ${licence}\n\n${byLicence[licence].join('\n')}`);
  return [`## ${title}\n\n${parts.join('\n\n')}\n`];
}

function licenceList(places) {
  const libraries = places.filter(([path]) => path.includes('node_modules/'));
  const inScope = (scope) => libraries.filter((paths) => scopeOf(paths) === scope);
  return [
    '# Licences of the packages used\n',
    'Made from `package-lock.json` by `npm run sbom`. The code of this repository is [0BSD](../LICENSE).\n',
    ...licenceSection('In the running app', inScope('required')),
    ...licenceSection('On some platforms, or with optional tools', inScope('optional')),
    ...licenceSection('For building and testing only', inScope('excluded')),
  ].join('\n');
}

const places = placesByPurl();
const files = { 'sbom.cdx.json': billOfMaterials(places), 'docs/licences.md': licenceList(places) };
for (const [name, text] of Object.entries(files)) {
  const file = join(root, name);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${name} does not fit package-lock.json: run "npm run sbom".`);
    process.exitCode = 1;
  }
}
