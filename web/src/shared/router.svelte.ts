// Routing by the URL's hash: "#/reports/K7QX-M4TD?state=done" is path ["reports", "K7QX-M4TD"] and a query.
export interface Place { path: string[]; query: URLSearchParams }

/** Reads a hash, with or without its "#". */
export function parsePlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  return {
    path: path.split('/').filter(Boolean).map(decoded),
    query: new URLSearchParams(query),
  };
}

/** The hash that leads to a place. Empty members of the query are left out. */
export function hashOf(path: string[], query?: URLSearchParams): string {
  const text = query?.toString();
  return `#/${path.map(encodeURIComponent).join('/')}${text ? `?${text}` : ''}`;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

class Router {
  place = $state.raw<Place>(parsePlace(location.hash));

  constructor() {
    addEventListener('hashchange', () => { this.place = parsePlace(location.hash); });
  }

  /** Goes there with a new entry in the browser's history. */
  go(path: string[], query?: URLSearchParams): void {
    location.hash = hashOf(path, query);
  }

  /** Goes there in place of the present entry. */
  replace(path: string[], query?: URLSearchParams): void {
    history.replaceState(history.state, '', hashOf(path, query));
    this.place = parsePlace(location.hash);
  }
}

export const router = new Router();
