import type { SourceKind } from '../session/open-source';

/** Every screen there is, with what it needs to know. */
export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'exercise'; readonly id: string }
  | { readonly screen: 'live'; readonly id: string; readonly source: SourceKind }
  | { readonly screen: 'live-today' }
  | { readonly screen: 'done'; readonly setIds: readonly string[] }
  | { readonly screen: 'review'; readonly setId: string }
  | { readonly screen: 'today' }
  | { readonly screen: 'programme' }
  | { readonly screen: 'history' }
  | { readonly screen: 'data' }
  | { readonly screen: 'check' }
  | { readonly screen: 'not-in-programme' }
  /** `then` is the address of the workout that leads there, null where none does. */
  | { readonly screen: 'before-you-start'; readonly then: string | null }
  | { readonly screen: 'unknown' };

const SOURCES: readonly string[] = ['camera', 'sample', 'file'] satisfies SourceKind[];

const sourceOf = (query: string): SourceKind => {
  const source = new URLSearchParams(query).get('source') ?? '';
  return SOURCES.includes(source) ? (source as SourceKind) : 'camera';
};

/** Sets of one workout, in their order; ids hold no full stop that is not encoded. */
const idsOf = (query: string): string[] =>
  (new URLSearchParams(query).get('sets') ?? '').split(' ').filter((id) => id !== '');

const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

/** Screens that need to know nothing. */
const ALONE = ['today', 'programme', 'history', 'data', 'check', 'not-in-programme'] as const;
type Alone = (typeof ALONE)[number];

const isAlone = (screen: string | undefined): screen is Alone =>
  ALONE.some((each) => each === screen);

/** Screens whose address has one part, and perhaps a query. */
function plainRoute(screen: string | undefined, query: string): Route {
  if (screen === '') return { screen: 'home' };
  if (screen === 'before-you-start')
    return { screen, then: new URLSearchParams(query).get('then') };
  if (screen === 'done') return { screen, setIds: idsOf(query) };
  return isAlone(screen) ? { screen } : { screen: 'unknown' };
}

/** Screens of something that has an id. */
function routeOf(screen: string | undefined, id: string, query: string): Route {
  if (screen === 'exercise') return { screen, id };
  if (screen === 'live')
    return id === 'today' ? { screen: 'live-today' } : { screen, id, source: sourceOf(query) };
  return screen === 'review' ? { screen, setId: id } : { screen: 'unknown' };
}

/** Reads the part of the address after `#`; anything not known gives `unknown`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [screen, name, ...more] = path.split('/');
  if (more.length > 0) return { screen: 'unknown' };
  if (!name) return plainRoute(screen, query);
  const id = decoded(name);
  return id ? routeOf(screen, id, query) : { screen: 'unknown' };
}

/** The address of a screen, to be used as it is in `href`. */
export function hrefOf(route: Route): string {
  switch (route.screen) {
    case 'exercise':
      return `#/exercise/${encodeURIComponent(route.id)}`;
    case 'live':
      return `#/live/${encodeURIComponent(route.id)}?source=${route.source}`;
    case 'live-today':
      return '#/live/today';
    case 'done':
      return `#/done?${new URLSearchParams({ sets: route.setIds.join(' ') }).toString()}`;
    case 'review':
      return `#/review/${encodeURIComponent(route.setId)}`;
    case 'before-you-start':
      return `#/before-you-start${route.then ? `?then=${encodeURIComponent(route.then)}` : ''}`;
    case 'today':
    case 'programme':
    case 'history':
    case 'data':
    case 'check':
    case 'not-in-programme':
      return `#/${route.screen}`;
    default:
      return '#/';
  }
}
