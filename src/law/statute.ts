/** Numbers fixed by statute that are no limits of the agency (those are in the decision table TimeLimits). */

/** 加处罚款: per day, of the fine; never more than the fine itself (处罚法 72 一款一项; 强制法 45). */
export const surchargePerDay = 0.03;

/** Remedies named in every decision (复议法 20; 行政诉讼法 46), counted from its receipt. */
export const reconsiderationDays = 60;
export const suitMonths = 6;

/** A party younger than this when it acted is not punished (处罚法 30). */
export const ageOfPunishment = 14;

/** From then on, until this age, the penalty is lighter or mitigated (处罚法 30). */
export const fullAge = 18;

/** Acts found later than this many years are punished only in the listed fields (处罚法 36). */
export const discoveryYears = 2;

/** In matters of life, health and finance with harmful effects (处罚法 36). */
export const longDiscoveryYears = 5;

/** 公告送达 counts as done this many days after the announcement (民事诉讼法 95). */
export const publicNoticeDays = 30;

/** The court is asked no earlier than this many working days after the service of the 催告 (强制法 54, 69). */
export const workingDaysAfterReminder = 10;
