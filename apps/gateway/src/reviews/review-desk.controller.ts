import {
  addReplyTemplate,
  AddReplyTemplate,
  addReviewNote,
  AddReviewNote,
  assignReview,
  AssignReview,
  draftReply,
  DraftReply,
  findReplyTemplates,
  FindReplyTemplates,
  findReviewPosts,
  FindReviewPosts,
  getReviewStaffFile,
  postInReview,
  PostInReview,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** What is said inside a review, and how officers share the work on it, over HTTP. */
@ApiTags('reviews')
@Controller('api/v1')
export class ReviewDeskController {
  constructor(private readonly services: Services) {}

  @Post('reviews/:id/posts')
  @Forwards(postInReview)
  post(@Param('id') target: string, @Body() body: PostInReview, @From() from: Sender) {
    return this.services.ask(postInReview, from, { target, body });
  }

  @Get('reviews/:id/posts')
  @Forwards(findReviewPosts)
  posts(@Param('id') target: string, @Query() body: FindReviewPosts, @From() from: Sender) {
    return this.services.ask(findReviewPosts, from, { target, body });
  }

  @Post('reviews/:id/notes')
  @Forwards(addReviewNote)
  note(@Param('id') target: string, @Body() body: AddReviewNote, @From() from: Sender) {
    return this.services.ask(addReviewNote, from, { target, body });
  }

  @Post('reviews/:id/assignment')
  @HttpCode(200)
  @Forwards(assignReview)
  assign(@Param('id') target: string, @Body() body: AssignReview, @From() from: Sender) {
    return this.services.ask(assignReview, from, { target, body });
  }

  @Get('reviews/:id/staff-file')
  @Forwards(getReviewStaffFile)
  staffFile(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getReviewStaffFile, from, { target, body: {} });
  }

  @Get('reviews/:id/reply-draft')
  @Forwards(draftReply)
  draft(@Param('id') target: string, @Query() body: DraftReply, @From() from: Sender) {
    return this.services.ask(draftReply, from, { target, body });
  }

  @Post('reply-templates')
  @Forwards(addReplyTemplate)
  addTemplate(@Body() body: AddReplyTemplate, @From() from: Sender) {
    return this.services.ask(addReplyTemplate, from, { body });
  }

  @Get('reply-templates')
  @Forwards(findReplyTemplates)
  templates(@Query() body: FindReplyTemplates, @From() from: Sender) {
    return this.services.ask(findReplyTemplates, from, { body });
  }
}
