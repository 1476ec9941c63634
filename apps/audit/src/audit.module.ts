import { serviceNames } from '#contracts';
import { Module } from '@nestjs/common';
import { FindLeaves } from './leaves/find-leaves.js';
import { whenDeedDoneBy } from './leaves/when-deed-done.handler.js';

@Module({ controllers: [...serviceNames.map(whenDeedDoneBy), FindLeaves] })
export class AuditModule {}
