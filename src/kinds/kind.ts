import type { ActKind } from '../ports/act-kind';
import type { Stage } from '../ports/stage';

/**
 * A kind of act: the stages that a case of it goes through, in the order of the procedure, and what follows from them.
 */
export interface Kind extends ActKind {
  stages: readonly Required<Stage>[];
}

export const kindOfStages = (declared: Omit<Kind, 'papers'>): Kind => ({
  ...declared,
  papers: declared.stages.flatMap(({ papers }) => papers),
});
