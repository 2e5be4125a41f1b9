import { compare, hash, hashSync, truncates } from 'bcryptjs';
import type { DataSource } from 'typeorm';
import { BusinessError } from '../base/business-error';
import type { SigningMethod } from '../law/case/work-item';
import { passwordSet, signedIn, signedOut, signInsExpired } from '../ports/common-acts';
import type { AccountStore } from '../ports/outside';
import { entryOf } from '../ports/record-act';
import { personTable } from './entities';
import { translate } from './errors';
import { type Recording, recording } from './recorded';
import { issueToken, readToken } from './tokens';

const COST = 10;
/** Compared with when there is no such account, so that the answer takes equally long. */
const nobody = hashSync('nobody has this password', COST);

/** Accounts; whatever is written is vouched for by an entry in the name of the account. */
export function createAccountStore(dataSource: DataSource, around: Recording): AccountStore {
  const query = <Found>(sql: string, parameters: unknown[]): Promise<Found[]> =>
    dataSource.query(sql, parameters).catch((error: unknown) => {
      throw translate(error);
    });
  const recorded = recording(dataSource, around);
  const activePerson = async (id: string) => {
    const person = await dataSource.manager.findOneBy(personTable, { id }).catch((error: unknown) => {
      throw translate(error);
    });
    return person?.active ? person : null;
  };

  return {
    async setPassword(personId, password) {
      if (password.length < 8 || truncates(password))
        throw new BusinessError('VALIDATION_FAILED', '密码长度应为 8 至 72 个字节', 'password');
      const hashed = await hash(password, COST);
      await recorded(async (write, { wrote, entries }) => {
        wrote('passwords', await write(setHash, [personId, hashed]));
        entries.push(entryOf(passwordSet, { caseId: null, actor: personId }, {}));
      });
    },
    async verify(personId, password) {
      const [row] = await query<{ hash: string }>('SELECT hash FROM passwords WHERE person_id = $1', [personId]);
      const matches = await compare(password, row?.hash ?? nobody);
      return row && matches ? activePerson(personId) : null;
    },
    find: activePerson,
    async issueToken(personId, expiresAt, method = 'password') {
      const { id, secretHash, token } = issueToken();
      await recorded(async (write, { wrote, entries }) => {
        wrote('tokens', await write(addToken, [id, personId, secretHash, expiresAt, method]));
        entries.push(entryOf(signedIn, { caseId: null, actor: personId }, {}));
      });
      return token;
    },
    async personOfToken(token, now) {
      const { id, secretHash } = readToken(token);
      const [row] = await query<{ person: string }>(
        'SELECT person_id AS person FROM tokens WHERE id = $1 AND secret_hash = $2 AND expires_at > $3',
        [id, secretHash, now],
      );
      return row ? activePerson(row.person) : null;
    },
    async methodOfToken(token) {
      const { id } = readToken(token);
      const [row] = await query<{ method: SigningMethod }>('SELECT method FROM tokens WHERE id = $1', [id]);
      return row?.method ?? 'password';
    },
    async purgeTokens(now) {
      await recorded(async (write, { deleted, entries }) => {
        const rows = await write('DELETE FROM tokens AS t WHERE expires_at <= $1 RETURNING to_jsonb(t) AS row', [now]);
        if (rows.length === 0) return;
        deleted('tokens', rows);
        entries.push(entryOf(signInsExpired, { caseId: null, actor: 'system' }, { count: rows.length }));
      });
    },
    async revokeToken(token) {
      const { id, secretHash } = readToken(token);
      await recorded(async (write, { deleted, entries }) => {
        const [row] = await write(removeToken, [id, secretHash]);
        if (!row) return;
        deleted('tokens', [row]);
        entries.push(entryOf(signedOut, { caseId: null, actor: String(row.person_id) }, {}));
      });
    },
  };
}

const setHash = `INSERT INTO passwords AS p VALUES ($1, $2)
  ON CONFLICT (person_id) DO UPDATE SET hash = excluded.hash RETURNING to_jsonb(p) AS row`;
const addToken = `INSERT INTO tokens AS t (id, person_id, secret_hash, expires_at, method) VALUES ($1, $2, $3, $4, $5)
  RETURNING to_jsonb(t) AS row`;
const removeToken = 'DELETE FROM tokens AS t WHERE id = $1 AND secret_hash = $2 RETURNING to_jsonb(t) AS row';
