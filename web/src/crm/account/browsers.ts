// The families of browsers, as people know them.
import { say } from './texts';

const names = { firefox: 'Firefox', chrome: 'Chrome', edge: 'Edge', safari: 'Safari', samsung: 'Samsung Internet', opera: 'Opera' } as const;

export type Browser = keyof typeof names | 'other';

export const browserName = (browser: Browser): string => (browser === 'other' ? say('browser_other') : names[browser]);
