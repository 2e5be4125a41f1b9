import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Figures } from './figures';

export interface Sheet {
  figures: Figures;
  xml: string;
}

const dist = join(dirname(createRequire(__filename).resolve('bpmn-js/package.json')), 'dist');
const vendored = (file: string) => readFileSync(join(dist, file), 'utf8');

/** One page that stands alone: every diagram with what is covered in green and the rest in red. */
export function coveragePage(sheets: Sheet[]): string {
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>流程图测试覆盖</title>
<style>${vendored('assets/diagram-js.css')}${vendored('assets/bpmn-js.css')}${style}</style>
<h1>流程图测试覆盖</h1>
<p><span class="key covered-key"></span>测试走过 <span class="key uncovered-key"></span>测试没有走过</p>
<table><tr><th>流程<th>元素<th>顺序流<th>没有走过的</tr>${sheets.map(({ figures }) => row(figures)).join('')}</table>
${sheets.map(({ figures: { processId, name } }) => `<h2 id="${processId}">${escaped(name)}（${processId}）</h2><div class="diagram" id="canvas-${processId}"></div>`).join('\n')}
<script>${vendored('bpmn-viewer.production.min.js')}</script>
<script>const sheets = ${inScript(sheets)};\n${draw}</script>
</html>
`;
}

const row = ({ processId, name, elements, flows, uncovered }: Figures) =>
  `<tr><td><a href="#${processId}">${escaped(name)}</a><td>${elements.covered}/${elements.all}<td>${flows.covered}/${flows.all}<td>${uncovered.join(', ')}</tr>`;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const inScript = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');

const style = `
body { font-family: "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; margin: 24px; color: #222 }
table { max-width: 1100px; border-collapse: collapse } td, th { border: 1px solid #ccc; padding: 4px 12px; text-align: left; vertical-align: top }
.diagram { border: 1px solid #ccc; overflow: hidden } .bjs-powered-by { transform: scale(.7) }
.key { display: inline-block; width: 28px; height: 12px; margin: 0 6px 0 12px } .covered-key { background: #bfe5c3 } .uncovered-key { background: #f6b8b5 }
.covered:not(.djs-connection) > .djs-visual > :first-child { fill: #e3f5e5 !important; stroke: #2e7d32 !important }
.uncovered:not(.djs-connection) > .djs-visual > :first-child { fill: #fbd9d7 !important; stroke: #c62828 !important }
.djs-connection.covered > .djs-visual > path { stroke: #2e7d32 !important; stroke-width: 2.5px !important }
.djs-connection.uncovered > .djs-visual > path { stroke: #c62828 !important; stroke-width: 2.5px !important; stroke-dasharray: 6 4 }
`;

/** Runs in the page: draws each diagram at the width of the window. */
const draw = `
(async () => {
  for (const { xml, figures } of sheets) {
    const container = document.getElementById('canvas-' + figures.processId);
    const viewer = new BpmnJS({ container });
    await viewer.importXML(xml);
    const canvas = viewer.get('canvas');
    const { x, y, width, height } = canvas.viewbox().inner;
    const [box, margin] = [container.clientWidth, 20];
    container.style.height = Math.ceil((box * (height + 2 * margin)) / (width + 2 * margin)) + 'px';
    canvas.resized();
    canvas.viewbox({ x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin });
    for (const mark of ['covered', 'uncovered']) for (const id of figures[mark]) canvas.addMarker(id, mark);
  }
  document.body.dataset.drawn = 'true';
})();
`;
