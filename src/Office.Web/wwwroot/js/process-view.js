// Shows a process: where a matter is, where it has been, how long each step took; or two versions side by side.
import { Viewer } from "/lib/bpmn.js";
import { office } from "/js/process-moddle.js";
import { translate } from "/js/process-words.js";

export async function show(host, xml, marks) {
  const viewer = new Viewer({
    container: host,
    moddleExtensions: { office },
    additionalModules: [{ translate: ["value", translate] }],
  });
  await viewer.importXML(xml);
  const view = { mark, move, fit, close: () => viewer.destroy() };
  mark(marks);
  fit();
  host.dataset.ready = "true";
  return view;

  /** marks: [{ id, mark, note }]; an id that the drawing has not is passed over. */
  function mark(all) {
    const [canvas, elements, overlays] = ["canvas", "elementRegistry", "overlays"].map((name) => viewer.get(name));
    overlays.clear();
    for (const element of elements.getAll()) {
      const markers = elements.getGraphics(element)?.classList ?? [];
      [...markers].filter((name) => name.startsWith("is-")).forEach((name) => canvas.removeMarker(element, name));
    }
    for (const { id, mark: name, note } of all ?? []) {
      const element = elements.get(id);
      if (!element) continue;
      if (name) canvas.addMarker(element, `is-${name}`);
      if (note && !element.waypoints) {
        const html = document.createElement("span");
        html.className = `step-note ${name ?? ""}`;
        html.textContent = note;
        overlays.add(element, { position: { bottom: -4, left: 0 }, html, show: { minZoom: 0 }, scale: { min: 0.7 } });
      }
    }
  }

  function fit() {
    const canvas = viewer.get("canvas");
    canvas.zoom("fit-viewport", "auto");
    canvas.zoom(canvas.zoom() * 0.94, "auto");
    // A long process on a narrow page is read from its beginning, not as a thread.
    if (canvas.zoom() < 0.45) {
      const box = canvas.viewbox();
      canvas.zoom(0.45);
      canvas.viewbox({ x: box.inner.x - 20, y: box.inner.y - 20, width: box.outer.width / 0.45, height: box.outer.height / 0.45 });
      const now = viewer.get("elementRegistry").find((element) => viewer.get("canvas").hasMarker(element, "is-now"));
      if (now) canvas.scrollToElement(now, 60);
    }
  }

  function move(factor) {
    const canvas = viewer.get("canvas");
    canvas.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * factor)));
  }
}
