import { Matches } from 'class-validator';

/** Short, opaque id of an organ: lower-case letters, digits, hyphens. Says nothing of the organ's place in the tree. */
export const OrganId = (): PropertyDecorator => Matches(/^[a-z0-9][a-z0-9-]{1,39}$/);
