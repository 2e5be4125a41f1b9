import { basename, join, resolve } from 'node:path';
import type { Config } from '../../base/config';
import { cached } from '../cache';

/**
 * Java option by which a broker starts with half the work: its classes as the JVM has once read and kept them (class
 * data sharing). Kept in CACHE_DIR; made on the first call by `train`, a broker that starts with the given option and
 * ends in order. A JVM that can't use it ignores it.
 */
export async function keptClasses(
  config: Config,
  javaHome: string,
  train: (option: string) => Promise<void>,
): Promise<string> {
  const file = 'classes.jsa';
  const folder = resolve(config.CACHE_DIR, `test-broker-${config.CAMUNDA_VERSION}-${basename(javaHome)}`);
  await cached(folder, (into) => train(`-XX:ArchiveClassesAtExit=${join(into, file)}`));
  return `-XX:SharedArchiveFile=${join(folder, file)}`;
}
