import { z } from 'zod';
import { requireMonitor } from '../http/monitor';
import { rawOperation } from '../http/operation';

const report = z
  .object({
    ok: z.boolean(),
    parts: z.record(z.string(), z.object({ ok: z.boolean(), detail: z.string().optional() })),
  })
  .meta({ id: 'HealthReport' });

export const getHealth = rawOperation({
  method: 'get',
  path: '/health',
  summary: '系统各部分的状态；有部分不可用时返回 503',
  access: 'public',
  status: 200,
  gives: { mediaType: 'application/json', schema: report },
  async handle(_call, { health }, _request, response) {
    const state = await health();
    response
      .status(state.ok ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(report.parse(state));
  },
});

export const getMetrics = rawOperation({
  method: 'get',
  path: '/metrics',
  summary: 'Prometheus 指标；只供本机，或者持有 METRICS_TOKEN 令牌的监控系统',
  access: 'public',
  status: 200,
  gives: { mediaType: 'text/plain', schema: z.string() },
  async handle({ token }, { metrics, metricsToken }, request, response) {
    requireMonitor(request, token, metricsToken);
    response.type(metrics.contentType).send(await metrics.metrics());
  },
});
