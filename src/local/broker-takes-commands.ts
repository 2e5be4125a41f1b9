/**
 * Whether the broker of this machine is up and its gateway knows the leader of every partition; until then commands are
 * answered UNAVAILABLE, although the broker already calls itself ready. Throws while nothing answers.
 */
export async function brokerTakesCommands(managementPort: number, restPort: number): Promise<boolean> {
  const health = await fetch(`http://127.0.0.1:${managementPort}/actuator/health/readiness`);
  if (!health.ok) return false;
  const { brokers, partitionsCount } = (await (
    await fetch(`http://127.0.0.1:${restPort}/v2/topology`)
  ).json()) as Topology;
  const led = brokers
    .flatMap(({ partitions }) => partitions)
    .filter(({ role, health }) => role === 'leader' && health === 'healthy');
  return partitionsCount > 0 && led.length === partitionsCount;
}

interface Topology {
  partitionsCount: number;
  brokers: { partitions: { role: string; health: string }[] }[];
}
