import type { Router } from 'express';

export interface Route {
  path: string;
  methods: string[];
}

interface Layer {
  route?: { path: string; stack: { method: string }[] };
  rawPath: unknown;
  handle: { stack?: Layer[] };
}

/** Every address that a router and those inside it serve, with its methods. */
export function routesOf(...routers: Router[]): Route[] {
  const found = new Map<string, Set<string>>();
  const walk = (stack: Layer[], under: string): void => {
    for (const { route, rawPath, handle } of stack) {
      if (handle.stack) walk(handle.stack, rawPath === '/' ? under : `${under}${String(rawPath)}`);
      if (!route) continue;
      const path = `${under}${route.path}`;
      const methods = found.get(path) ?? new Set();
      found.set(path, methods);
      for (const { method } of route.stack) methods.add(method.toUpperCase());
    }
  };
  for (const router of routers) walk(router.stack as unknown as Layer[], '');
  return [...found].map(([path, methods]) => ({ path, methods: [...methods] }));
}
