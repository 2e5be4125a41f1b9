declare module 'bpmnlint' {
  interface Report {
    id: string;
    message: string;
  }
  interface Reporter {
    report(id: string, message: string): void;
  }
  interface RuleDefinition {
    check(node: { $type: string }, reporter: Reporter): void;
  }
  type RuleFactory = (config: unknown) => RuleDefinition;
  interface Config {
    extends?: string[];
    rules?: Record<string, unknown>;
  }
  interface Resolver {
    resolveRule(pkg: string, rule: string): RuleFactory;
    resolveConfig(pkg: string, config: string): Config;
  }

  export class Linter {
    constructor(options: { config: Config; resolver: Resolver });
    lint(definitions: unknown): Promise<Record<string, Report[]>>;
    resolveRules(config: Config): Promise<{ name: string }[]>;
  }
}

declare module 'bpmnlint/lib/resolver/node-resolver' {
  import type { Resolver } from 'bpmnlint';
  const NodeResolver: new (options: { require: NodeJS.Require }) => Resolver;
  export default NodeResolver;
}
