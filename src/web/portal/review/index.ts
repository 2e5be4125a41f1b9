/**
 * The public pages about legal review (D1, L10): what must be reviewed, within which limits, by which policy. Read
 * from the tables as deployed.
 */
export {};
