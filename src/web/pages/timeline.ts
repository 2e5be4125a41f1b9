import type { CaseDetail } from '../views/case-detail';
import { refusals } from './standing';

type Entry = CaseDetail['timeline'][number];

/** What of the record is shown; the words stand in the list to choose from. */
const filters = {
  all: { label: '全部', holds: () => true },
  people: { label: '人员办理', holds: ({ actor }: Entry) => actor.id !== 'system' },
  refused: { label: '退回和拒绝', holds: ({ act }: Entry) => refusals.includes(act) },
  papers: { label: '制作文书', holds: ({ act }: Entry) => act === 'document-made' },
  system: { label: '系统办理', holds: ({ actor }: Entry) => actor.id === 'system' },
};
type Filter = keyof typeof filters;

/** Shown before the rest is folded away. */
const first = 8;

export interface TimelineView {
  /** Newest first. */
  entries: Entry[];
  first: number;
  total: number;
  filter: string;
  text: string;
  choices: { value: string; label: string }[];
}

/** The timeline as the page asks for it: `entries` one of the filters, `entry` a word in it. */
export function timelineView(timeline: Entry[], query: Record<string, unknown>): TimelineView {
  const asked = String(query.entries);
  const filter = (Object.hasOwn(filters, asked) ? asked : 'all') as Filter;
  const text = typeof query.entry === 'string' ? query.entry.trim().slice(0, 100) : '';
  const entries = timeline.filter(
    (entry) => filters[filter].holds(entry) && `${entry.summary}${entry.actor.name}${entry.basis}`.includes(text),
  );
  const choices = Object.entries(filters).map(([value, { label }]) => ({ value, label }));
  return { entries: entries.reverse(), first, total: timeline.length, filter, text, choices };
}
