// Places on the map as people type them, and as the server takes them: millionths of a degree.

/** What a report may lie within: greater Jakarta, in degrees. */
const bounds = { lat: [-6.9, -5], lon: [106, 107.5] } as const;

export interface Coordinates { lat_e6: number; lon_e6: number }

/** Reads "-6,2001" or "-6.2001". Null when it is no number. */
function degrees(text: string): number | null {
  const trimmed = text.trim().replace(',', '.').replace('\u2212', '-');
  return /^-?\d{1,3}(\.\d+)?$/.test(trimmed) ? Number(trimmed) : null;
}

const within = (value: number, [low, high]: readonly [number, number]) => low <= value && value <= high;

/** Both typed coordinates; null when both are empty, else the name of what is wrong. */
export function readPoint(lat: string, lon: string): Coordinates | null | 'pointBoth' | 'pointOutside' {
  if (lat.trim() === '' && lon.trim() === '') return null;
  const [north, east] = [degrees(lat), degrees(lon)];
  if (north === null || east === null) return 'pointBoth';
  if (!within(north, bounds.lat) || !within(east, bounds.lon)) return 'pointOutside';
  return { lat_e6: Math.round(north * 1e6), lon_e6: Math.round(east * 1e6) };
}

/** A coordinate as text, to a metre or so: "-6.20012". */
export function degreeText(e6: number): string {
  return (e6 / 1e6).toFixed(5);
}
