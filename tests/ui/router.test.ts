import { describe, expect, test } from 'vitest';
import { hrefOf, parseRoute, type Route } from '../../src/ui/router';

describe('parseRoute', () => {
  test.each<[string, Route]>([
    ['', { screen: 'home' }],
    ['#', { screen: 'home' }],
    ['#/', { screen: 'home' }],
    ['#/exercise/dead-bug', { screen: 'exercise', id: 'dead-bug' }],
    ['#/live/dead-bug', { screen: 'live', id: 'dead-bug', source: 'camera' }],
    ['#/live/dead-bug?source=sample', { screen: 'live', id: 'dead-bug', source: 'sample' }],
    ['#/live/dead-bug?source=elsewhere', { screen: 'live', id: 'dead-bug', source: 'camera' }],
    ['#/live/today', { screen: 'live-today' }],
    ['#/done?sets=a+b', { screen: 'done', setIds: ['a', 'b'] }],
    ['#/done', { screen: 'done', setIds: [] }],
    ['#/review/a%2Fb', { screen: 'review', setId: 'a/b' }],
    ['#/history', { screen: 'history' }],
    ['#/check', { screen: 'check' }],
    ['#/check/more', { screen: 'unknown' }],
    ['#/exercise', { screen: 'unknown' }],
    ['#/exercise/%E0%A4%A', { screen: 'unknown' }],
    ['#/history/more', { screen: 'unknown' }],
    ['#/nowhere', { screen: 'unknown' }],
    ['#/exercise/a/b', { screen: 'unknown' }],
  ])('%s', (hash, route) => expect(parseRoute(hash)).toEqual(route));
});

test.each<Route>([
  { screen: 'home' },
  { screen: 'exercise', id: 'hip hinge/2' },
  { screen: 'live', id: 'bird-dog', source: 'file' },
  { screen: 'review', setId: '2024-05-01?x#y' },
  { screen: 'live-today' },
  { screen: 'done', setIds: ['a1', 'b&2', 'c=3'] },
  { screen: 'history' },
  { screen: 'check' },
])('an address leads back to its screen: $screen', (route) =>
  expect(parseRoute(hrefOf(route))).toEqual(route),
);
