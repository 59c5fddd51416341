// Handwriting pads: strokes go, as whole tenths of a pixel, into the hidden field beside the canvas.
import SignaturePad from "/lib/signature_pad.js";

const ten = (value) => Math.round(value * 10);

function attach(host) {
  host.dataset.ready = "";
  const canvas = host.querySelector("[data-ink-canvas]");
  const field = host.querySelector("[data-ink-strokes]");
  const pad = new SignaturePad(canvas, { minWidth: 1, maxWidth: 2.8, penColor: "#15181a", throttle: 8, minDistance: 2 });

  const keep = () => {
    const strokes = pad.toData().map((stroke) => stroke.points.flatMap((point) => [ten(point.x), ten(point.y)]));
    field.value = strokes.length === 0 ? "" : JSON.stringify({ w: ten(canvas.clientWidth), h: ten(canvas.clientHeight), s: strokes });
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const fit = () => {
    if (canvas.clientWidth === 0) return;
    const ratio = Math.max(window.devicePixelRatio || 1, 1);
    const drawn = pad.toData();
    canvas.width = canvas.clientWidth * ratio;
    canvas.height = canvas.clientHeight * ratio;
    canvas.getContext("2d").scale(ratio, ratio);
    pad.fromData(drawn);
  };

  pad.addEventListener("endStroke", keep);
  host.querySelector("[data-ink-clear]").addEventListener("click", () => {
    pad.clear();
    keep();
  });
  host.querySelector("[data-ink-undo]").addEventListener("click", () => {
    pad.fromData(pad.toData().slice(0, -1));
    keep();
  });
  new ResizeObserver(fit).observe(canvas);
  if (field.value) {
    const kept = JSON.parse(field.value);
    const by = canvas.clientWidth / (kept.w / 10);
    pad.fromData(kept.s.map((stroke) => ({
      penColor: "#15181a", dotSize: 0, minWidth: 1, maxWidth: 2.8, velocityFilterWeight: 0.7, compositeOperation: "source-over",
      points: stroke.reduce((points, value, at) => {
        if (at % 2 === 0) points.push({ x: (value / 10) * by, y: (stroke[at + 1] / 10) * by, pressure: 0.5, time: at * 8 });
        return points;
      }, []),
    })));
  }
}

export function attachAll() {
  for (const host of document.querySelectorAll("[data-ink]:not([data-ready])")) attach(host);
}
