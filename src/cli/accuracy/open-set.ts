import type { Recording } from '../../body/recording';
import { readRecording } from './cache';
import type { Gathered } from './gather';
import { readKept } from './kept-store';
import type { Subject } from './subject';

/** A gathered set with its figures. @throws Failure or Trouble when its file is something else */
export const openSet = ({
  place,
  subject,
}: Gathered): { readonly subject: Subject; readonly recording: Recording } =>
  place.form === 'recording'
    ? { subject: subject!, recording: readRecording(place.file) }
    : readKept(place.file);
