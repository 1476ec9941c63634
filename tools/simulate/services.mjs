import { service as calendar } from '../../dist/apps/calendar/src/service.js';
import { service as misconduct } from '../../dist/apps/misconduct/src/service.js';
import { service as reviews } from '../../dist/apps/reviews/src/service.js';

/** The services that take part: those whose procedures are simulated, and the one that tells people of their deadlines. */
export const definitions = { reviews, misconduct, calendar };

/** Those of them that keep deadlines. */
export const KEEPERS = ['reviews', 'misconduct'];
