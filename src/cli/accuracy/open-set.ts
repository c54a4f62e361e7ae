import type { Recording } from '../../body/recording';
import { acted } from './acted/act';
import { readRecording } from './cache';
import type { Gathered } from './gather';
import { readKept } from './kept-store';
import type { Subject } from './subject';

/** A gathered set with its figures. @throws Failure or Trouble when its file is something else */
export function openSet({ place, subject }: Gathered): {
  readonly subject: Subject;
  readonly recording: Recording;
} {
  if (place.form === 'acted') return acted(place.act);
  return place.form === 'recording'
    ? { subject: subject!, recording: readRecording(place.file) }
    : readKept(place.file);
}
