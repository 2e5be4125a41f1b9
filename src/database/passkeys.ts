import type { DataSource } from 'typeorm';
import type { Passkey, PasskeyStore } from '../ports/outside';
import { passkeyAdded, passkeyRemoved, passkeyUsed } from '../ports/common-acts';
import { entryOf } from '../ports/record-act';
import { translate } from './errors';
import { type Recording, recording } from './recorded';

const columns = `id, person_id AS "personId", name, public_key AS "publicKey", counter::int AS counter, added_at AS "addedAt"`;

export function createPasskeyStore(dataSource: DataSource, around: Recording): PasskeyStore {
  const query = <Row>(sql: string, parameters: unknown[]): Promise<Row[]> =>
    dataSource.query<Row[]>(sql, parameters).catch((error: unknown) => {
      throw translate(error);
    });

  const recorded = recording(dataSource, around);
  /** Writes the row of a passkey, if there is one, with the act of its owner. */
  const enter = (act: typeof passkeyAdded, sql: string, parameters: unknown[]) =>
    recorded(async (write, { wrote, entries }) => {
      const [row] = await write(`${sql} RETURNING to_jsonb(p) AS row`, parameters);
      if (!row) return;
      wrote('passkeys', [row]);
      const by = { caseId: null, actor: String(row.person_id) };
      entries.push(entryOf(act, by, { passkey: String(row.id) }));
    });

  return {
    ofPerson: (personId) =>
      query<Passkey>(`SELECT ${columns} FROM passkeys WHERE person_id = $1 AND removed_at IS NULL ORDER BY added_at`, [
        personId,
      ]),
    async find(id) {
      const [row] = await query<Passkey>(`SELECT ${columns} FROM passkeys WHERE id = $1 AND removed_at IS NULL`, [id]);
      return row ?? null;
    },
    async add({ id, personId, name, publicKey, counter, addedAt }) {
      await enter(
        passkeyAdded,
        'INSERT INTO passkeys AS p (id, person_id, name, public_key, counter, added_at) VALUES ($1, $2, $3, $4, $5, $6)',
        [id, personId, name, publicKey, counter, addedAt],
      );
    },
    async used(id, counter) {
      await enter(passkeyUsed, 'UPDATE passkeys p SET counter = greatest(counter, $2) WHERE id = $1', [id, counter]);
    },
    async remove(personId, id, now) {
      await enter(passkeyRemoved, 'UPDATE passkeys p SET removed_at = $3 WHERE id = $2 AND person_id = $1', [
        personId,
        id,
        now,
      ]);
    },
    async challenge(challenge, expiresAt) {
      await query('DELETE FROM passkey_challenges WHERE expires_at < now()', []);
      await query('INSERT INTO passkey_challenges VALUES ($1, $2)', [challenge, expiresAt]);
    },
    async redeem(challenge, now) {
      const sql = `WITH gone AS (DELETE FROM passkey_challenges WHERE challenge = $1 RETURNING expires_at)
        SELECT expires_at > $2 AS fresh FROM gone`;
      const [row] = await query<{ fresh: boolean }>(sql, [challenge, now]);
      return row?.fresh ?? false;
    },
  };
}
