import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from '@asteasolutions/zod-to-openapi';
import type { z } from 'zod';
import type { Operation } from './http/operation';
import { problemSchema } from './http/problem';

const bearer = 'bearer';

/** The OpenAPI description, from the schemas that check requests and shape responses. */
export function describeApi(operations: Operation[], publicUrl: string) {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', bearer, {
    type: 'http',
    scheme: 'bearer',
    description: 'POST /api/session 取得的令牌',
  });
  for (const operation of operations) registry.registerPath(routeOf(operation));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: '明法接口',
      version: '1',
      description:
        '行政执法案件的登记、办理和查询。时间为 ISO 8601，日期按北京时间。大文件可以续传：/api/cases/{caseId}/uploads 接受 tus 1.0.0 协议，元数据为 filename 和添加证据的各字段。',
    },
    servers: [{ url: publicUrl }],
  });
}

function routeOf(operation: Operation): RouteConfig {
  const { method, path, summary, access, params, query, headers, status } = operation;
  return {
    method,
    path,
    summary,
    operationId: `${method} ${path}`,
    security: access === 'public' ? [] : [{ [bearer]: [] }],
    request: { params, query, headers, ...bodyOf(operation) },
    responses: {
      [status]: successOf(operation),
      ...(path === '/health' && { 503: successOf(operation) }),
      default: { description: '错误（RFC 9457）', content: { 'application/problem+json': { schema: problemSchema } } },
    },
  };
}

function bodyOf(operation: Operation) {
  const taken =
    operation.kind === 'raw'
      ? operation.takes
      : operation.body && { mediaType: 'application/json', schema: operation.body };
  return taken && { body: { required: true, content: contentOf(taken) } };
}

function successOf(operation: Operation) {
  const given =
    operation.kind === 'raw'
      ? operation.gives
      : operation.result && { mediaType: 'application/json', schema: operation.result };
  const others = operation.kind === 'raw' ? (operation.givesToo ?? []) : [];
  return given
    ? {
        description: operation.summary,
        content: Object.assign({}, ...[given, ...others].map(contentOf)) as ReturnType<typeof contentOf>,
      }
    : { description: operation.summary };
}

const contentOf = ({ mediaType, schema }: { mediaType: string; schema: z.ZodType }) => ({ [mediaType]: { schema } });
