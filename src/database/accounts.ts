import { compare, hash, hashSync, truncates } from 'bcryptjs';
import type { DataSource } from 'typeorm';
import { BusinessError } from '../base/business-error';
import type { SigningMethod } from '../law/case/work-item';
import type { AccountStore } from '../ports/outside';
import { personTable } from './entities';
import { translate } from './errors';
import { issueToken, readToken } from './tokens';

const COST = 10;
/** Compared with when there is no such account, so that the answer takes equally long. */
const nobody = hashSync('nobody has this password', COST);

export function createAccountStore(dataSource: DataSource): AccountStore {
  const query = <Row>(sql: string, parameters: unknown[]): Promise<Row[]> =>
    dataSource.query(sql, parameters).catch((error: unknown) => {
      throw translate(error);
    });
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
      await query('INSERT INTO passwords VALUES ($1, $2) ON CONFLICT (person_id) DO UPDATE SET hash = EXCLUDED.hash', [
        personId,
        await hash(password, COST),
      ]);
    },
    async verify(personId, password) {
      const [row] = await query<{ hash: string }>('SELECT hash FROM passwords WHERE person_id = $1', [personId]);
      const matches = await compare(password, row?.hash ?? nobody);
      return row && matches ? activePerson(personId) : null;
    },
    find: activePerson,
    async issueToken(personId, expiresAt, method = 'password') {
      const { id, secretHash, token } = issueToken();
      await query('INSERT INTO tokens (id, person_id, secret_hash, expires_at, method) VALUES ($1, $2, $3, $4, $5)', [
        id,
        personId,
        secretHash,
        expiresAt,
        method,
      ]);
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
      await query('DELETE FROM tokens WHERE expires_at <= $1', [now]);
    },
    async revokeToken(token) {
      const { id, secretHash } = readToken(token);
      await query('DELETE FROM tokens WHERE id = $1 AND secret_hash = $2', [id, secretHash]);
    },
  };
}
