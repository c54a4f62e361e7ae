import { hrefOf, parseRoute, type Route } from './router';

let current = $state.raw<Route>(parseRoute(location.hash));

/** The screen that the address asks for. */
export const navigation = {
  get route(): Route {
    return current;
  },
};

/** Follows the address until called off. */
export function followAddress(): () => void {
  const read = (): void => {
    current = parseRoute(location.hash);
  };
  addEventListener('hashchange', read);
  return () => removeEventListener('hashchange', read);
}

/** Goes to a screen; `replace` leaves no way back to the present one, which is over. */
export function go(route: Route, { replace = false } = {}): void {
  if (replace) location.replace(hrefOf(route));
  else location.hash = hrefOf(route);
}

/** Makes a screen's heading take the focus, and its words the document's title. */
export function heading(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  scrollTo(0, 0);
}
