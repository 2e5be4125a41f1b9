import type { Child } from './child';

/**
 * Children must not stay behind when our process ends. Until `signals()` is called (the start is over, main answers signals itself)
 * Ctrl-C stops them in order; after that our own end still asks them to end.
 */
export function stopWithUs(children: Child[], stop: () => Promise<void>) {
  const atExit = () => children.forEach((each) => each.abandon());
  const onSignal = (signal: NodeJS.Signals) => {
    void stop().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  };
  process.on('exit', atExit);
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  const signals = () => {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  };
  const release = () => {
    signals();
    process.off('exit', atExit);
  };
  return Object.assign(release, { signals });
}
