import type { ExerciseWords } from '../exercise-words';
import { advice } from './advice';
import { checks } from './checks';
import { curve } from './curve';
import { data } from './data';
import { guided } from './guided';
import { history } from './history';
import { home } from './home';
import { list } from './list';
import { live } from './live';
import { notOffered } from './not-offered';
import { own } from './own';
import { page } from './page';
import { programme } from './programme';
import { readiness } from './readiness';
import { review } from './review';
import { seeing } from './seeing';
import { sets } from './sets';
import { settings } from './settings';
import { setup } from './setup';
import { troubles } from './troubles';
import { units } from './units';
import { video } from './video';
import { voice } from './voice';

/** Exercises speak English of themselves. */
const exercises: Readonly<Record<string, ExerciseWords>> = {};

/** The English catalogue; its shape is what every other language must have. */
export const en = {
  /** Tag for dates and numbers. */
  locale: 'en',
  advice,
  checks,
  curve,
  data,
  exercises,
  guided,
  history,
  home,
  list,
  live,
  notOffered,
  own,
  page,
  programme,
  readiness,
  review,
  seeing,
  sets,
  settings,
  setup,
  troubles,
  units,
  video,
  voice,
};
