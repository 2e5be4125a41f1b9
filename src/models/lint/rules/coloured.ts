import { actors, actorsOf, called, type Element } from '../../diagram';
import { type Drawn, drawingOf } from '../drawing';
import { type Breach, breach, type Rule } from '../rule';

export const coloured: Rule = {
  name: 'coloured',
  asks:
    '颜色说明由谁办理：' +
    `${actors.map(({ name, colour }) => `${name}${colour}`).join('、')}，系统自动办理的不上色；图例与此一致`,
  breaches(diagram) {
    const drawn = drawingOf(diagram);
    return diagram.elements.flatMap((element) => breachesOf(element, drawn.get(element.id)));
  },
};

function breachesOf(element: Element, drawn: Drawn | undefined): Breach[] {
  const acting = actorsOf(element);
  const fill = drawn?.fill?.toUpperCase();
  if (!drawn || acting.some((actor) => actor.fill === fill)) return [];
  const told = actors.find((actor) => actor.fill === fill);
  if (acting.length > 0) {
    const asked = acting.map(({ name, colour }) => `${name}办理，用${colour}`).join('；也可由');
    return [breach(element, `${called(element)}的颜色不对：由${asked}，请用画板上的颜色按钮选择`)];
  }
  return told ? [breach(element, `${called(element)}不是由${told.name}办理，却是${told.colour}：请改回白色`)] : [];
}
