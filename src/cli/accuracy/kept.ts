import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import * as v from 'valibot';
import type { Recording } from '../../body/recording';
import { parseRecording } from '../../storage/recording-schema';
import { Failure } from '../failure.mjs';
import { pack, unpack, type Packed } from './packing/columns';
import type { Tree } from './packing/leaves';
import { subjectSchema, type Subject } from './subject';

/** A set as it lies in the repository: all that judging and comparing it needs. */
export interface Kept {
  readonly subject: Subject;
  /** What it was seen in: the hash of the plan's line, or of the clip where no plan made it. */
  readonly of: string;
  /** Fingerprint of the engine that saw it. */
  readonly engine: string;
  readonly recording: Recording;
}

const table = v.object({
  rows: v.number(),
  columns: v.array(v.object({ place: v.string(), digits: v.number(), order: v.number() })),
  /** How many bytes its numbers take. */
  length: v.number(),
});

const head = v.object({
  format: v.literal('backline-kept'),
  version: v.literal(1),
  of: v.string(),
  engine: v.string(),
  subject: subjectSchema,
  recording: v.record(v.string(), v.unknown()),
  frames: table,
  lumbar: table,
});

const tableOf = ({ rows, columns, bytes }: Packed) => ({ rows, columns, length: bytes.length });

/** The head says everything but the numbers, which follow it. */
function encode({ subject, recording, ...about }: Kept): Buffer {
  const { frames, ...rest } = recording;
  const { spine } = subject;
  const [packed, angles] = [
    pack(frames.map((frame): Tree => ({ ...frame }))),
    pack(spine?.lumbar ?? []),
  ];
  const head = {
    format: 'backline-kept',
    version: 1,
    ...about,
    subject: { ...subject, spine: spine && { ...spine, lumbar: [] } },
    recording: rest,
    frames: tableOf(packed),
    lumbar: tableOf(angles),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), packed.bytes, angles.bytes]);
}

/** The head, and where it ends. */
function beheaded(data: Buffer) {
  const end = data.indexOf('\n');
  return { end, head: v.parse(head, JSON.parse(data.toString('utf8', 0, end))) };
}

function decode(data: Buffer): Kept {
  const { end, head } = beheaded(data);
  const { subject, recording, of, engine, ...tables } = head;
  const from = end + 1 + tables.frames.length;
  const frames = unpack({ ...tables.frames, bytes: data.subarray(end + 1, from) });
  const lumbar = unpack({ ...tables.lumbar, bytes: data.subarray(from) }) as [number, number][];
  return {
    subject: { ...subject, spine: subject.spine && { ...subject.spine, lumbar } },
    of,
    engine,
    recording: parseRecording({ ...recording, frames }, subject.name),
  };
}

/** @throws Failure when it is something else */
function read<T>(bytes: Uint8Array, name: string, how: (data: Buffer) => T): T {
  try {
    return how(brotliDecompressSync(bytes));
  } catch (cause) {
    throw new Failure(`${name} is no kept set: make it again with --keep.`, { cause });
  }
}

/** Reads what was kept. @throws Failure when it is something else */
export const fromKept = (bytes: Uint8Array, name: string): Kept => read(bytes, name, decode);

/** What was kept but the figures: the lumbar angles are left out of it. @throws as `fromKept` */
export const headOf = (bytes: Uint8Array, name: string): Omit<Kept, 'recording'> =>
  read(bytes, name, (data) => {
    const { subject, of, engine } = beheaded(data).head;
    return { subject: { ...subject, spine: null }, of, engine };
  });

/** Packs a set without losing a digit. @throws Failure when something would be lost */
export function toKept(kept: Kept): Buffer {
  const bytes = brotliCompressSync(encode(kept));
  if (!isDeepStrictEqual(fromKept(bytes, kept.subject.name), kept))
    throw new Failure(
      `${kept.subject.name} cannot be kept without loss: extend src/cli/accuracy/kept.ts.`,
    );
  return bytes;
}
