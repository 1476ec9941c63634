import type { NoticeChannel, SentenceView } from '#contracts';

/** A notice on its way to one address. */
export interface Letter {
  /** Id of the notice: the same at each attempt, so that the receiving side can tell a repeat. */
  notificationId: string;
  to: string;
  title: SentenceView;
  text: SentenceView;
}

/** Carries letters by one channel. Throws `Undelivered` when it could not, or cannot know. */
export interface Courier {
  channel: NoticeChannel;
  send(letter: Letter): Promise<void>;
  close(): void;
}

/** A letter that did not arrive, or may not have. `forGood` when the other side will never take it. */
export class Undelivered extends Error {
  override readonly name = 'Undelivered';

  constructor(
    /** Short and without personal data, such as `smtp-550`. */
    readonly code: string,
    readonly forGood: boolean,
  ) {
    super(code);
  }
}
