/*
 * Draws the deployed diagram as high as it is, so that the page scrolls over it; sideways it is dragged. On paper a
 * picture of the whole stands in its place. Without script the page still has the procedure in words.
 */
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
  const printed = document.querySelector('.chart .print-chart');
  const { svg } = await viewer.saveSVG();
  printed.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  printed.hidden = false;
  const canvas = viewer.get('canvas');
  const { inner } = canvas.viewbox();
  const margin = 24;
  /** Pixels under the diagram for the mark of bpmn.io. */
  const roomForMark = 40;
  const wholeWidth = () => container.clientWidth / (inner.width + 2 * margin);
  let scale = 1;

  /** Shows the diagram at this scale; `x` is the left edge in the diagram's own units. */
  function show(wanted, x = canvas.viewbox().x) {
    scale = Math.min(2, Math.max(0.1, wanted));
    container.style.height = `${Math.max(240, (inner.height + 2 * margin) * scale + roomForMark)}px`;
    canvas.resized();
    const { clientWidth, clientHeight } = container;
    canvas.viewbox({ x, y: inner.y - margin, width: clientWidth / scale, height: clientHeight / scale });
  }

  const left = inner.x - margin;
  const acts = {
    in: () => show(scale * 1.25),
    out: () => show(scale * 0.8),
    fit: () => show(Math.min(1, wholeWidth()), left),
  };
  // Smaller than this, the names can't be read.
  show(Math.max(0.68, Math.min(1, wholeWidth())), left);

  container.addEventListener('pointerdown', (down) => {
    let { clientX } = down;
    container.setPointerCapture(down.pointerId);
    container.classList.add('moving');
    const move = (event) => {
      canvas.scroll({ dx: event.clientX - clientX, dy: 0 });
      clientX = event.clientX;
    };
    const end = () => {
      container.classList.remove('moving');
      container.removeEventListener('pointermove', move);
    };
    container.addEventListener('pointermove', move);
    container.addEventListener('pointerup', end, { once: true });
    container.addEventListener('pointercancel', end, { once: true });
  });

  container.addEventListener('keydown', ({ key }) => {
    const step = { ArrowLeft: 120, ArrowRight: -120 }[key];
    if (step) canvas.scroll({ dx: step, dy: 0 });
  });

  const tools = document.querySelector('.chart .tools');
  tools.hidden = false;
  tools.addEventListener('click', ({ target }) => acts[target.dataset.zoom]?.());
})();
