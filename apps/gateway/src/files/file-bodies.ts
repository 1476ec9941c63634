import { fileTypes } from '#contracts';
import { Refusal } from '#kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

/** The one route that takes a file as its body. */
export const fileRoute = '/api/v1/files';

/** Lets the file route receive its body as a stream; everywhere else a file is refused before it is read. */
@Injectable()
export class FileBodies implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addContentTypeParser([...fileTypes], (request, payload, done) => {
      if (request.routeOptions.url === fileRoute) done(null, payload);
      else done(new Refusal('media-type-unsupported'));
    });
  }
}
