import type { EntityManager } from 'typeorm';
import type { SavedFilter, SavedFilters } from '../../ports/registers';

export const savedFilters = (manager: EntityManager): SavedFilters => ({
  ofPerson: (personId): Promise<SavedFilter[]> =>
    manager.query(
      `SELECT person_id AS "personId", name, asked, is_default AS "isDefault" FROM saved_filters
       WHERE person_id = $1 ORDER BY name`,
      [personId],
    ),
  async save({ personId, name, asked, isDefault }) {
    if (isDefault) await manager.query('UPDATE saved_filters SET is_default = false WHERE person_id = $1', [personId]);
    await manager.query(
      `INSERT INTO saved_filters (person_id, name, asked, is_default) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person_id, name) DO UPDATE SET asked = EXCLUDED.asked, is_default = EXCLUDED.is_default`,
      [personId, name, JSON.stringify(asked), isDefault],
    );
  },
  async remove(personId, name) {
    const [gone] = await manager.query<[unknown[], number]>(
      'DELETE FROM saved_filters WHERE person_id = $1 AND name = $2 RETURNING name',
      [personId, name],
    );
    return gone.length > 0;
  },
});
