import type { Child } from './child';

/**
 * Children must not stay behind when our process ends. Ctrl-C stops them in order, unless somebody else (main) listens
 * to the signal too and does it himself; any other end of ours still asks them to end. The answer takes all that back.
 */
export function stopWithUs(children: Child[], stop: () => Promise<void>): () => void {
  const atExit = () => children.forEach((each) => each.abandon());
  const onSignal = (signal: NodeJS.Signals) => {
    if (process.listenerCount(signal) > 1) return;
    void stop().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  };
  process.on('exit', atExit);
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return () => {
    process.off('exit', atExit);
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  };
}
