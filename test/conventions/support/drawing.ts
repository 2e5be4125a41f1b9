const begin = '<!-- structure:begin -->';
const end = '<!-- structure:end -->';

/** Takes the drawing out of a README. @throws Error when its markers are missing */
export const drawingIn = (readme: string): string => parts(readme).drawing.trim();

/** The README with this drawing between its markers. @throws Error when its markers are missing */
export function withDrawing(readme: string, drawing: string): string {
  const { before, after } = parts(readme);
  return `${before}${begin}\n${drawing}\n${end}${after}`;
}

function parts(readme: string): { before: string; drawing: string; after: string } {
  const [before, rest] = readme.split(begin);
  const [drawing, after] = rest?.split(end) ?? [];
  if (before === undefined || drawing === undefined || after === undefined) {
    throw new Error(`README.md lacks the markers ${begin} and ${end}`);
  }
  return { before, drawing, after };
}
