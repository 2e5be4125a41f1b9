import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../support/browser';
import { readModels, root } from './support/model';

/** Room around a diagram, in pixels. */
const margin = 24;
const viewer = require.resolve('bpmn-js/dist/bpmn-viewer.production.min.js');

/** `npm run pictures`: draws the diagrams of bpmn/ into bpmn/images, as bpmn-js shows them. */
async function main(): Promise<void> {
  const browser = await openBrowser();
  for (const { file, xml } of await readModels()) {
    const page = await browser.newPage();
    await page.setContent('<style>body{margin:0}.bjs-powered-by{display:none}</style><div id="drawing"></div>');
    await page.addScriptTag({ content: readFileSync(viewer, 'utf8') });
    const size = await page.evaluate<{ width: number; height: number }>(draw(xml));
    await page.setViewportSize(size);
    await page.screenshot({ path: join(root, 'bpmn/images', file.replace('.bpmn', '.png')) });
    await page.close();
  }
  await browser.close();
}

/** Runs in the browser; answers the picture's size. */
const draw = (xml: string) => `(async () => {
  const container = document.getElementById('drawing');
  container.style.cssText = 'width:3000px;height:3000px';
  const shown = new BpmnJS({ container });
  await shown.importXML(${JSON.stringify(xml)});
  const canvas = shown.get('canvas');
  const { x, y, width, height } = canvas.viewbox().inner;
  const size = { width: Math.ceil(width) + 2 * ${margin}, height: Math.ceil(height) + 2 * ${margin} };
  container.style.cssText = 'width:' + size.width + 'px;height:' + size.height + 'px';
  canvas.resized();
  canvas.viewbox({ x: x - ${margin}, y: y - ${margin}, ...size });
  return size;
})()`;

void main();
