/** Advisory locks of the database (pg_advisory_lock), all in one place so that no two parts take the same. */
export const locks = {
  migration: 7_202_101,
  relay: 7_202_102,
  tell: 7_202_103,
  check: 7_202_104,
  integrator: 7_202_105,
  found: 7_202_106,
  adopt: 7_202_107,
  reconcile: 7_202_108,
  engine: 7_202_109,
};
