// The steps on photo access, which stay out of the history.
import type { Action } from '$shared/types';

export const photoSteps: readonly Action[] = ['request_photo', 'grant_photo', 'deny_photo', 'revoke_photo'];
