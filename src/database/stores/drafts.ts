import type { EntityManager } from 'typeorm';
import type { DraftKey, DraftStore } from '../../ports/stores';

const daysKept = 30;
const own = 'person_id = $1 AND subject = $2 AND form = $3';
const parts = ({ personId, subject, form }: DraftKey) => [personId, subject, form];

export const draftStore = (manager: EntityManager): DraftStore => ({
  async keep(key, values, now) {
    await manager.query(`DELETE FROM form_drafts WHERE kept_at < $1::timestamptz - interval '${daysKept} days'`, [now]);
    await manager.query(
      `INSERT INTO form_drafts (person_id, subject, form, content, kept_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (person_id, subject, form) DO UPDATE SET content = EXCLUDED.content, kept_at = EXCLUDED.kept_at`,
      [...parts(key), JSON.stringify(values), now],
    );
  },
  async find(key) {
    const [row]: { content: Record<string, string[]>; keptAt: Date }[] = await manager.query(
      `SELECT content, kept_at AS "keptAt" FROM form_drafts WHERE ${own}`,
      parts(key),
    );
    return row ? { values: row.content, keptAt: row.keptAt.toISOString() } : null;
  },
  async drop(key) {
    await manager.query(`DELETE FROM form_drafts WHERE ${own}`, parts(key));
  },
});
