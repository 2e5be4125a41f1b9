/* Draws the deployed diagram. Without script the page still has the procedure in words. */
(async () => {
  const container = document.getElementById('flow-chart');
  const viewer = new BpmnJS({ container });
  try {
    const response = await fetch(container.dataset.diagram);
    if (!response.ok) throw new Error(String(response.status));
    await viewer.importXML(await response.text());
  } catch {
    container.innerHTML = '<p class="zero">流程图没有载入，请刷新页面；流程的文字说明见下。</p>';
    return;
  }
  const canvas = viewer.get('canvas');
  const { inner } = canvas.viewbox();

  /** The whole diagram where it stays legible, else its beginning at a readable size. */
  const begin = () => {
    canvas.zoom('fit-viewport');
    if (canvas.zoom() >= 0.45) return;
    canvas.zoom(0.7);
    const shown = canvas.viewbox();
    canvas.viewbox({ ...shown, x: inner.x - 20, y: inner.y - 20 });
  };
  const acts = {
    in: () => canvas.zoom(canvas.zoom() * 1.25),
    out: () => canvas.zoom(canvas.zoom() * 0.8),
    fit: () => canvas.zoom('fit-viewport', 'auto'),
  };
  begin();
  const tools = document.querySelector('.chart .tools');
  tools.hidden = false;
  tools.addEventListener('click', ({ target }) => acts[target.dataset.zoom]?.());
})();
