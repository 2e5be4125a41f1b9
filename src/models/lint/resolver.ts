import type { Resolver } from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver';
import { createRequire } from 'node:module';
import { createPlugin, pluginName } from './plugin';
import type { Surroundings } from './rule';

/** Finds our own plug-in here and every other one among the installed packages. */
export function createResolver(known: Surroundings): Resolver {
  const own = createPlugin(known);
  const installed = new NodeResolver({ require: createRequire(__filename) });
  return {
    resolveRule: (pkg, rule) => (pkg === pluginName ? found(own.rules[rule], rule) : installed.resolveRule(pkg, rule)),
    resolveConfig: (pkg, config) =>
      pkg === pluginName ? found(own.configs[config], config) : installed.resolveConfig(pkg, config),
  };
}

function found<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`${pluginName} has no ${name}`);
  return thing;
}
