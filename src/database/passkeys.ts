import type { DataSource } from 'typeorm';
import type { Passkey, PasskeyStore } from '../ports/outside';
import { translate } from './errors';

const columns = `id, person_id AS "personId", name, public_key AS "publicKey", counter::int AS counter, added_at AS "addedAt"`;

export function createPasskeyStore(dataSource: DataSource): PasskeyStore {
  const query = <Row>(sql: string, parameters: unknown[]): Promise<Row[]> =>
    dataSource.query<Row[]>(sql, parameters).catch((error: unknown) => {
      throw translate(error);
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
      await query(
        'INSERT INTO passkeys (id, person_id, name, public_key, counter, added_at) VALUES ($1, $2, $3, $4, $5, $6)',
        [id, personId, name, publicKey, counter, addedAt],
      );
    },
    async used(id, counter) {
      await query('UPDATE passkeys SET counter = greatest(counter, $2) WHERE id = $1', [id, counter]);
    },
    async remove(personId, id, now) {
      await query('UPDATE passkeys SET removed_at = $3 WHERE id = $2 AND person_id = $1', [personId, id, now]);
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
