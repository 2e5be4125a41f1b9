import { People1764000000001 } from './1764000000001-people';
import { Cases1764000000002 } from './1764000000002-cases';
import { Gate1764000000003 } from './1764000000003-gate';
import { Procedure1764000000004 } from './1764000000004-procedure';
import { Record1764000000005 } from './1764000000005-record';
import { Immutability1764000000006 } from './1764000000006-immutability';
import { Scope1764000000012 } from './1764000000012-scope';
import { BenchmarkAmounts1764000000021 } from './1764000000021-benchmark-amounts';
import { RefusedWrites1764000000022 } from './1764000000022-refused-writes';
import { ReviewCourse1764000000031 } from './1764000000031-review-course';
import { WatchedLimits1764000000060 } from './1764000000060-watched-limits';

/** In order; one that has been delivered never changes. */
export const migrations = [
  People1764000000001,
  Cases1764000000002,
  Gate1764000000003,
  Procedure1764000000004,
  Record1764000000005,
  Immutability1764000000006,
  Scope1764000000012,
  BenchmarkAmounts1764000000021,
  RefusedWrites1764000000022,
  ReviewCourse1764000000031,
  WatchedLimits1764000000060,
];
