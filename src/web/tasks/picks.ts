import { picks } from '../../kinds';
import type { CaseFile } from '../../ports/case-file';
import type { Person } from '../../law/people/person';
import { type Picks, picksOf } from '../../models/forms';
import type { Form } from '../../models/forms';

/** People by name for the fields of this form that choose some. */
export async function picksFor(form: Form, file: CaseFile): Promise<Picks> {
  const words = picksOf(form).filter((word) => word in picks);
  const people = await Promise.all(words.map((word) => picks[word]!(file)));
  return new Map(words.map((word, index) => [word, people[index]!.map(option)]));
}

const option = ({ id, name, post }: Person) => ({ value: id, label: `${name}（${post}，${id}）` });
