import { previewScreening, PreviewScreening } from '#contracts';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** How a value would look to screening before its report is handed in. */
@ApiTags('reports')
@Controller('api/v1/reports')
export class ScreeningPreviewController {
  constructor(private readonly services: Services) {}

  @Post('preview-screening')
  @HttpCode(200)
  @Forwards(previewScreening)
  preview(@Body() body: PreviewScreening, @From() from: Sender) {
    return this.services.ask(previewScreening, from, { body });
  }
}
