import { requests } from '#contracts';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { targetConstructorToSchema, validationMetadatasToSchemas } from 'class-validator-jsonschema';
import { problemSchema } from './problem-schema.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & { 'x-request'?: string };
type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/**
 * The API as OpenAPI 3.1: paths from the controllers, shapes from class-validator's own metadata, audiences and
 * idempotency keys from the request definitions. Nothing is described twice.
 */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('征收评估监管 Appraisal oversight API')
    .setDescription('Oversight of appraisal agencies in house expropriation. Errors are RFC 9457 problem details.')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'bearer')
    .build();
  const document = SwaggerModule.createDocument(app, config);
  const schemas = schemasOfMessages();
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path) as Operation[]) complete(operation, schemas);
  }
  document.components = { ...document.components, schemas: { ...schemas, Problem: problemSchema } };
  return document;
}

/** A class that adds nothing to the one it extends has no metadata of its own: it is asked for by name. */
function schemasOfMessages(): Schemas {
  const options = {
    classTransformerMetadataStorage: defaultMetadataStorage,
    refPointerPrefix: '#/components/schemas/',
  };
  const schemas = validationMetadatasToSchemas(options) as Schemas;
  for (const message of [...requests.values()].flatMap(({ body, answer }) => [body, answer])) {
    schemas[message.name] ??= targetConstructorToSchema(message, options) as Schemas[string];
  }
  return schemas;
}

function complete(operation: Operation, schemas: Schemas): void {
  const request = requests.get(operation['x-request'] ?? '');
  operation.responses = {
    ...Object.fromEntries(
      Object.keys(operation.responses).map((status) => [status, success(request?.answer.name ?? null)]),
    ),
    default: { description: 'Problem details', content: problemContent },
  };
  if (!request) return;
  const isPublic = request.allow.some((audience) => audience.kind === 'public');
  operation.security = isPublic ? [] : [{ bearer: [] }];
  const parameters = operation.parameters ?? [];
  if (request.changes) parameters.push(idempotencyKey);
  if (!operation.requestBody) parameters.push(...queryParameters(schemas[request.body.name]));
  operation.parameters = parameters;
}

const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

const success = (answer: string | null) => ({
  description: 'Done',
  ...(answer ? { content: { 'application/json': { schema: { $ref: `#/components/schemas/${answer}` } } } } : {}),
});

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: true,
  description: 'A fresh random value for each submission; the same value when you retry.',
  schema: { type: 'string' as const, minLength: 8, maxLength: 100 },
};

function queryParameters(schema: Schemas[string] | undefined) {
  if (!schema || !('properties' in schema)) return [];
  const required = schema.required ?? [];
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: 'query' as const,
    required: required.includes(name),
    schema: property,
  }));
}
