// What happens to ways in, in words.
import { say } from './texts';

type Key = Parameters<typeof say>[0];
export type EventKind = Key extends infer K ? (K extends `event_${infer What}` ? What : never) : never;

export const eventName = (what: EventKind): string => say(`event_${what}`);
