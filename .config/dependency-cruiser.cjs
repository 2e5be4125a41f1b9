const { floors, folderOf, stages } = require('./floors.cjs');

const ours = '^(src|workers|test)/';
const anyOf = (names) => `(${names.join('|')})`;

const floorRules = Object.entries(floors)
  .filter(([, below]) => below !== 'all')
  .map(([room, below]) => ({
    name: `floor-${room}`,
    comment: below.length > 0 ? `${room} may import only ${below.join(', ')}` : `${room} knows nothing of ours`,
    severity: 'error',
    from: { path: folderOf(room) },
    to: { path: ours, pathNot: [room, ...below].map(folderOf) },
  }));

const orderRules = stages.slice(0, -1).map((stage, index) => ({
  name: `order-${stage}`,
  comment: `${stage} comes earlier in the procedure and may not know what comes after it`,
  severity: 'error',
  from: { path: `^src/stages/${stage}/` },
  to: { path: `^src/stages/${anyOf(stages.slice(index + 1))}/` },
}));

/** Only these rooms know the package; the others ask through ports. */
const onlyIn = (room, packages) => ({
  name: `only-${room}-knows-${packages[0].replace(/^@|\/.*$/g, '')}`,
  severity: 'error',
  from: { pathNot: folderOf(room) },
  to: { path: `node_modules/${anyOf(packages)}/` },
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
      name: 'no-cycle',
      comment: 'Types included: whoever reads one of these files must read them all',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    onlyIn('engine', ['@camunda8']),
    onlyIn('database', ['typeorm', 'pg']),
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
