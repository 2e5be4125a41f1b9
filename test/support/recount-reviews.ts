import { dayOf } from '../../src/law/calendar/day';
import type { EnforcementCase } from '../../src/law/case/case';
import type { Person } from '../../src/law/people/person';
import type { Decision } from '../../src/stages/decision';
import type { Findings } from '../../src/stages/investigation';
import {
  type Grouping,
  noCounts,
  type Review,
  type ReviewCounts,
  type Staff,
  type StatisticsFilter,
} from '../../src/stages/review';

/** Somebody as they have been since then, until a later one of the same person. */
export interface PersonSince {
  since: Date;
  person: Person;
}

export interface Rows {
  cases: EnforcementCase[];
  findings: Findings[];
  reviews: Review[];
  decisions: Decision[];
  people: PersonSince[];
}

const day = (instant: string | null) => (instant === null ? null : dayOf(new Date(instant)));

interface Recount {
  count(filter: StatisticsFilter, grouping: Grouping, today: string): Promise<ReviewCounts[]>;
  staff(days: string[]): Promise<Staff[]>;
}

/** The same statistics counted row by row, one after the other, without a database. */
export function recount(rows: () => Rows): Recount {
  return {
    async count({ from, to, agencyId, act }: StatisticsFilter, grouping: Grouping, today: string) {
      const { cases, findings, reviews, decisions } = rows();
      const counts = new Map<string, ReviewCounts>();
      const groupOf = (row: EnforcementCase, on: string): ReviewCounts => {
        const group = { total: '', agency: row.agencyId, act: row.actKind, month: on.slice(0, 7) }[grouping];
        return counts.get(group) ?? counts.set(group, noCounts(group)).get(group)!;
      };
      const counted = (caseId: string, on: string) => {
        const row = cases.find(({ id }) => id === caseId)!;
        return on >= from && on <= to && (!agencyId || row.agencyId === agencyId) && (!act || row.actKind === act)
          ? groupOf(row, on)
          : null;
      };
      for (const decision of decisions) {
        const group = counted(decision.caseId, decision.decidedOn);
        if (group && decision.major) group.majorDecisions += 1;
        if (group && decision.major && decision.reviewPassed) group.reviewedDecisions += 1;
      }
      for (const review of reviews) {
        const group = counted(review.caseId, day(review.submittedAt)!);
        if (!group) continue;
        const opinionOn = day(review.opinionAt);
        group.reviews += 1;
        if (review.opinion) group.opinions[review.opinion] += 1;
        else group.withoutOpinion += 1;
        if (review.passed) group.passed += 1;
        if (review.dueOn && review.dueOn < (opinionOn ?? day(review.endedAt) ?? today)) group.overdue += 1;
        const { version } = findings.find(({ id }) => id === review.findingsId)!;
        const later = findings.some(
          (one) =>
            one.caseId === review.caseId &&
            one.version > version &&
            one.concludedAt &&
            one.concludedAt > review.opinionAt!,
        );
        if (review.opinion && later) group.changed += 1;
        if (review.acceptedOn && opinionOn)
          group.durations.push({ acceptedOn: review.acceptedOn, opinionOn, count: 1 });
      }
      return [...counts.values()];
    },
    async staff(days) {
      return days.flatMap((on) => {
        const stood = new Map(
          rows()
            .people.filter(({ since }) => dayOf(since) <= on)
            .map(({ person }) => [person.id, person]),
        );
        const active = [...stood.values()].filter((person) => person.active);
        return [...new Set(active.map(({ agencyId }) => agencyId))]
          .map((agencyId) => ({
            on,
            agencyId,
            reviewers: active.filter(
              (one) => one.agencyId === agencyId && one.roles.includes('reviewer') && !one.reviewQualification?.adviser,
            ).length,
            officers: active.filter((one) => one.agencyId === agencyId && one.roles.includes('handler')).length,
          }))
          .filter(({ reviewers, officers }) => reviewers + officers > 0);
      });
    },
  };
}
