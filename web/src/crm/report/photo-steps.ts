// The steps on photo access. The Bureau decides on them by their reasons, which stay out of the history and are not masked.
import type { Action } from '$shared/types';

export const photoSteps: readonly Action[] = ['request_photo', 'grant_photo', 'deny_photo', 'revoke_photo'];
