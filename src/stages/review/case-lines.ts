import type { EnforcementCase } from '../../law/case/case';

/** How every paper of a review begins: number and 案由 of the case. */
export const caseLines = ({ number, registrationNumber, matter }: Readonly<EnforcementCase>): string[] => [
  `案号：${number ?? registrationNumber}`,
  `案由：${matter}`,
];
