// Where the dashboard's photos are.
export const photoPath = (id: string): string => `/api/crm/photos/${encodeURIComponent(id)}`;
/** At most 480 pixels wide or high. */
export const thumbPath = (id: string): string => `${photoPath(id)}?size=thumb`;
