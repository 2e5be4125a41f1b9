const { readdirSync } = require('node:fs');
const { join } = require('node:path');

/** The stages in the order of the procedure: a stage may know those before it, never one after it. */
const stages = [
  'officers',
  'intake',
  'filing',
  'evidence',
  'investigation',
  'service',
  'notice',
  'defence',
  'hearing',
  'scope',
  'review',
  'decision',
  'transfer',
  'delivery',
  'disclosure',
  'execution',
  'closing',
  'archive',
];

const belowStages = ['base', 'law', 'ports', 'print', 'models'];
const belowMechanism = [...belowStages, 'stages', 'kinds', 'host'];

/** Room → the rooms that it may import; its own is understood. */
const floors = {
  base: [],
  law: ['base'],
  print: ['base', 'law'],
  models: ['base', 'law'],
  ports: ['base', 'law'],
  stages: belowStages,
  kinds: [...belowStages, 'stages'],
  host: [...belowStages, 'stages', 'kinds'],
  engine: belowMechanism,
  database: belowMechanism,
  web: belowMechanism,
  local: belowMechanism,
  workers: ['base', 'law', 'ports', 'stages'],
  commands: 'all',
  app: 'all',
};

/** The folder of a room, as the start of a regular expression. */
const folderOf = (room) => (room === 'workers' ? '^workers/' : `^src/${room}/`);

function requireListed(folder, listed, list) {
  const entries = readdirSync(join(__dirname, '..', folder), { withFileTypes: true });
  const unlisted = entries.filter((entry) => entry.isDirectory() && !listed.includes(entry.name));
  if (unlisted.length === 0) return;
  const names = unlisted.map(({ name }) => `${folder}/${name}`).join(', ');
  throw new Error(`${names}: not in the ${list} of .config/floors.cjs, say there where it stands`);
}

requireListed('src', Object.keys(floors), 'floors');
requireListed('src/stages', stages, 'stages');

module.exports = { floors, folderOf, stages };
