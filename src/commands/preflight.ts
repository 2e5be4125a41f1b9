import { readConfig } from '../base/config';
import { reasonOf } from '../base/reason';
import { lookAtMachine } from '../local/machine';
import { lackInWords, packagesFor } from '../local/preflight';

/**
 * Before `npm test`: what the machine lacks, all at once. `--packages`: only the names of the packages, for `.ci/run`.
 */
async function main([option]: string[]): Promise<void> {
  const machine = await lookAtMachine(readConfig());
  if (option === '--packages') return void process.stdout.write(`${packagesFor('test', machine).join(' ')}\n`);
  const lack = lackInWords('test', machine);
  if (lack) throw new Error(`${lack}\n装好之后再运行 npm test。`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exitCode = 1;
});
