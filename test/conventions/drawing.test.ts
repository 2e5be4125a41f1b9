import { actors, actorsOf, called, isFlow } from '../../src/models/diagram';
import { drawingOf } from '../../src/models/lint/drawing';
import { type Model, readModels } from './support/model';

type Point = { x: number; y: number };
type Piece = { flow: string; from: Point; to: Point };

const models = readModels();
const inAll = async <T>(look: (model: Model) => T[]) => (await models).flatMap(look);
const between = (value: number, a: number, b: number) => Math.min(a, b) < value && value < Math.max(a, b);
const upright = ({ from, to }: Piece) => from.x === to.x;

function pieces(model: Model): Piece[] {
  const drawn = drawingOf(model);
  return model.elements.filter(isFlow).flatMap((flow) => {
    const points = drawn.get(flow.id)?.waypoints ?? [];
    return points.slice(1).map((to, index) => ({ flow: called(flow), from: points[index]!, to }));
  });
}

const cross = (a: Piece, b: Piece): boolean => {
  const [v, h] = upright(a) ? [a, b] : [b, a];
  return upright(v) && !upright(h) && between(v.from.x, h.from.x, h.to.x) && between(h.from.y, v.from.y, v.to.y);
};

describe('issue 9: the diagrams are drawn to be read', () => {
  it('no line crosses another, and every piece runs across or down', async () => {
    const found = await inAll((model) => {
      const all = pieces(model);
      const slanted = all.filter(({ from, to }) => from.x !== to.x && from.y !== to.y);
      const crossing = all.flatMap((a, index) =>
        all
          .slice(index + 1)
          .filter((b) => cross(a, b))
          .map((b) => [a, b]),
      );
      return [...slanted.map(({ flow }) => flow), ...crossing.map(([a, b]) => `${a!.flow} × ${b!.flow}`)];
    });
    expect(found).toEqual([]);
  });

  it('each has its phases and a legend of exactly the colours that it uses', async () => {
    for (const { process, elements, xml } of await models) {
      expect(xml.match(/<bpmn:group /g)?.length ?? 0).toBeGreaterThanOrEqual(3);
      const legend = [...xml.matchAll(/<bpmn:text>[■□] (..)：(.+?)(?:自动)?办理/g)].map(
        ([, colour, who]) => `${colour}${who}`,
      );
      const acting = actors.filter((actor) => elements.flatMap(actorsOf).includes(actor));
      const used = [...acting.map(({ colour, name }) => colour + name), '白色系统'];
      expect([process.id, legend.sort()]).toEqual([process.id, used.sort()]);
    }
  });
});
