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
    ['#/data', { screen: 'data' }],
    ['#/check', { screen: 'check' }],
    ['#/today', { screen: 'today' }],
    ['#/programme', { screen: 'programme' }],
    ['#/today/more', { screen: 'unknown' }],
    ['#/check/more', { screen: 'unknown' }],
    ['#/before-you-start', { screen: 'before-you-start', then: null }],
    ['#/before-you-start?then=%23%2Flive%2Fa', { screen: 'before-you-start', then: '#/live/a' }],
    ['#/before-you-start/more', { screen: 'unknown' }],
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
  { screen: 'data' },
  { screen: 'check' },
  { screen: 'today' },
  { screen: 'programme' },
  { screen: 'before-you-start', then: null },
  { screen: 'before-you-start', then: '#/live/bird%2Fdog?source=camera' },
])('an address leads back to its screen: $screen', (route) =>
  expect(parseRoute(hrefOf(route))).toEqual(route),
);
