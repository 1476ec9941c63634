import { anyone, refusals, type RefusalText } from '#contracts';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../edge/forwards.js';

/** Every refusal code with its status, cause and cure in both languages, for those who write clients. */
@ApiTags('documents')
@Controller('api/v1/public/refusals')
export class RefusalsController {
  @Get()
  @Allow(anyone)
  all(): Readonly<Record<string, RefusalText>> {
    return refusals;
  }
}
