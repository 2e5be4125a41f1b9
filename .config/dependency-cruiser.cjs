const { readdirSync } = require('node:fs');
const { join } = require('node:path');
/** `floors` from top to bottom; `stages` in the order of the procedure. */
const { floors, stages } = require('./floors.json');

const ours = '^(src|workers|test)/';
const anyOf = (names) => `(${names.join('|')})`;
const folderOf = (room) => (room === 'workers' ? '^workers/' : `^src/${room}/`);

/** A room knows those on the floors below, not its neighbours; the top floor puts everything together. */
const floorRules = floors.slice(1).flatMap((rooms, index) => {
  const below = floors.slice(index + 2).flat();
  return rooms.map((room) => ({
    name: `floor-${room}`,
    comment: below.length > 0 ? `${room} may import only ${below.join(', ')}` : `${room} knows nothing of ours`,
    severity: 'error',
    from: { path: folderOf(room) },
    to: { path: ours, pathNot: [room, ...below].map(folderOf) },
  }));
});

/** A stage knows those before it in the procedure, none that comes after. */
const orderRules = stages.slice(0, -1).map((stage, index) => ({
  name: `order-${stage}`,
  comment: `${stage} comes earlier in the procedure and may not know what comes after it`,
  severity: 'error',
  from: { path: `^src/stages/${stage}/` },
  to: { path: `^src/stages/${anyOf(stages.slice(index + 1))}/` },
}));

function requireListed(folder, listed, list) {
  const entries = readdirSync(join(__dirname, '..', folder), { withFileTypes: true });
  const unlisted = entries.filter((entry) => entry.isDirectory() && !listed.includes(entry.name));
  if (unlisted.length === 0) return;
  const names = unlisted.map(({ name }) => `${folder}/${name}`).join(', ');
  throw new Error(`${names}: not among the ${list} of .config/floors.json, say there where it stands`);
}

requireListed('src', floors.flat(), 'floors');
requireListed('src/stages', stages, 'stages');

/** Only these rooms know the library; the others ask through ports. */
const onlyIn = (rooms, library) => ({
  name: `only-${rooms[0]}-knows-${library.replace('@', '')}`,
  severity: 'error',
  from: { pathNot: rooms.map(folderOf) },
  to: { path: `node_modules/${library}/` },
});

module.exports = {
  forbidden: [
    ...floorRules,
    ...orderRules,
    {
      name: 'stage-by-its-index',
      comment: 'A stage knows another one only through its index.ts',
      severity: 'error',
      from: { path: '^src/stages/([^/]+)/' },
      to: { path: '^src/stages/', pathNot: ['^src/stages/$1/', '^src/stages/[^/]+/index\\.ts$'] },
    },
    {
      name: 'worker-by-the-index',
      comment: 'A worker knows a stage only through its index.ts',
      severity: 'error',
      from: { path: '^workers/' },
      to: { path: '^src/stages/', pathNot: '^src/stages/[^/]+/index\\.ts$' },
    },
    {
      name: 'worker-is-thin',
      comment: 'A worker hands over to a stage: it knows ports, law and base besides, no mechanism and no kind of act',
      severity: 'error',
      from: { path: '^workers/' },
      to: { path: '^src/', pathNot: ['stages', 'ports', 'law', 'base'].map(folderOf) },
    },
    {
      name: 'no-cycle',
      comment: 'Types included: whoever reads one of these files must read them all',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    onlyIn(['engine'], '@camunda8'),
    onlyIn(['database'], 'typeorm'),
    // local makes the database in the server that it starts.
    onlyIn(['database', 'local'], 'pg'),
    {
      name: 'no-dev-dependency',
      comment: 'What runs in production may not need what only developers install',
      severity: 'error',
      from: { path: '^(src|workers)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
