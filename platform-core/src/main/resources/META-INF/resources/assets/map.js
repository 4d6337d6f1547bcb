/* Makes a map of each .map on the page. What is drawn stands in the field that is there without a script too, in the words
   "point 57.7 11.9; line 57.7 11.9, 57.8 12". Everything is done by buttons, and by keys when the map has the focus. */
"use strict";
(() => {
  const L = window.L;
  const FEWEST = { point: 1, line: 2, polygon: 3 }, MOST_CORNERS = 100, SHOWN_DECIMALS = 5, KEPT_DECIMALS = 6;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;

  const isWhole = shape => shape.corners.length >= FEWEST[shape.kind];

  function read(text) {
    return text.split(";").map(part => part.trim()).filter(part => part).map(part => {
      const kind = part.split(" ")[0];
      return { kind, corners: part.slice(kind.length).split(",").map(corner => corner.trim().split(/\s+/).map(Number)) };
    }).filter(shape => FEWEST[shape.kind] && shape.corners.flat().every(Number.isFinite) && isWhole(shape));
  }

  function write(shapes) {
    const corner = pair => pair.map(degrees => degrees.toFixed(KEPT_DECIMALS)).join(" ");
    return shapes.filter(isWhole).map(shape => shape.kind + " " + shape.corners.map(corner).join(", ")).join("; ");
  }

  /* As it is written elsewhere: half is rounded up. */
  const shown = degrees => (Math.round(degrees * 10 ** SHOWN_DECIMALS) / 10 ** SHOWN_DECIMALS).toFixed(SHOWN_DECIMALS);

  const fill = (text, ...values) => values.reduce((filled, value, i) => filled.replace("{" + i + "}", value), text);

  function open(box) {
    box.dataset.open = "";
    const field = box.querySelector("input"), most = +box.dataset.most, kinds = box.dataset.kinds.split(" ");
    const [minZoom, maxZoom] = box.dataset.zooms.split(" ").map(Number);
    const bounds = box.dataset.bounds ? box.dataset.bounds.split(" ").map(Number) : null;
    let shapes = read(field.value).filter(shape => kinds.includes(shape.kind));
    let kind = shapes.length ? shapes.at(-1).kind : kinds[0];

    box.querySelectorAll(".plain:not(input)").forEach(plain => { plain.hidden = true; });
    box.append(box.querySelector("template").content.cloneNode(true));
    box.hidden = false;
    const view = box.querySelector(".map-view"), told = box.querySelector(".map-told"), missing = box.querySelector(".map-missing");
    view.id = field.id;
    const error = document.getElementById(view.id + "_error");
    if (error) view.setAttribute("aria-describedby", view.getAttribute("aria-describedby") + " " + error.id);
    field.removeAttribute("id");
    field.type = "hidden";

    const map = L.map(view, {
      zoomControl: false, attributionControl: false, doubleClickZoom: false, scrollWheelZoom: false, minZoom, maxZoom,
      zoomAnimation: !isCalm, fadeAnimation: !isCalm, inertia: !isCalm,
      maxBounds: bounds ? L.latLngBounds([bounds[0], bounds[1]], [bounds[2], bounds[3]]).pad(0.5) : null,
    });
    const drawn = L.featureGroup().addTo(map);

    function look() {
      const [latitude, longitude, zoom] = box.dataset.start.split(" ").map(Number);
      const corners = shapes.flatMap(shape => shape.corners);
      if (corners.length) map.fitBounds(corners, { maxZoom: 17, padding: [30, 30], animate: false });
      else if (box.dataset.start) map.setView([latitude, longitude], zoom, { animate: false });
      else if (bounds) map.fitBounds([[bounds[0], bounds[1]], [bounds[2], bounds[3]]], { animate: false });
      else map.setView([62.5, 16.5], 4, { animate: false });
    }

    function draw() {
      drawn.clearLayers();
      for (const shape of shapes) {
        const how = { className: "map-shape map-" + shape.kind, interactive: false };
        if (shape.kind === "polygon" && isWhole(shape)) L.polygon(shape.corners, how).addTo(drawn);
        else if (shape.corners.length > 1) L.polyline(shape.corners, how).addTo(drawn);
        for (const corner of shape.corners) {
          L.circleMarker(corner, { radius: shape.kind === "point" ? 9 : 6, className: "map-corner", interactive: false }).addTo(drawn);
        }
      }
    }

    function words(shape) {
      const name = told.dataset[shape.kind];
      if (shape.kind === "point") return name + ": " + shape.corners[0].map(shown).join(", ");
      const corners = fill(told.dataset.corners, name, shape.corners.length);
      return isWhole(shape) ? corners : corners + ". " + fill(told.dataset.more, FEWEST[shape.kind] - shape.corners.length);
    }

    const result = () => shapes.length ? shapes.map(words).join(" · ") : told.dataset.nothing;
    /* The same words twice are not read aloud twice, so they are taken away first. */
    function tell(text) { told.textContent = ""; told.textContent = text; }

    function changed() {
      draw();
      tell(result());
      const text = write(shapes);
      if (field.value === text) return;
      field.value = text;
      box.classList.remove("has-error");
      box.querySelectorAll(".error").forEach(error => error.remove());
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }

    const isOutside = ([latitude, longitude]) =>
      bounds && (latitude < bounds[0] || longitude < bounds[1] || latitude > bounds[2] || longitude > bounds[3]);

    function mark(at) {
      const place = [+at.wrap().lat.toFixed(KEPT_DECIMALS), +at.wrap().lng.toFixed(KEPT_DECIMALS)], last = shapes.at(-1);
      const grows = kind !== "point" && last && last.kind === kind && !last.isDone;
      if (isOutside(place)) return tell(told.dataset.outside);
      if (grows && String(last.corners.at(-1)) === String(place)) return tell(result());
      if (shapes.flatMap(shape => shape.corners).length >= MOST_CORNERS && most > 1) return tell(fill(told.dataset.full, most));
      if (grows && last.corners.length < MOST_CORNERS) last.corners.push(place);
      else if (grows) return tell(fill(told.dataset.full, most));
      else if (most === 1) shapes = [{ kind, corners: [place] }];
      else if (shapes.length < most) shapes = [...shapes.filter(isWhole), { kind, corners: [place] }];
      else return tell(fill(told.dataset.full, most));
      changed();
    }

    const work = {
      mark: () => mark(map.getCenter()),
      next() { if (shapes.length) shapes.at(-1).isDone = true; tell(told.dataset.next); },
      undo() {
        const last = shapes.at(-1);
        if (!last) return tell(told.dataset.nothing);
        last.corners.pop();
        last.isDone = false;
        if (!last.corners.length) shapes.pop();
        changed();
      },
      clear() { shapes = []; changed(); },
      nearer: () => map.zoomIn(),
      further: () => map.zoomOut(),
      locate: () => map.locate({ setView: true, maxZoom: 17 }),
    };

    function choose(chosen) {
      kind = chosen;
      box.querySelectorAll("[data-kind]").forEach(button => button.setAttribute("aria-pressed", String(button.dataset.kind === kind)));
    }

    box.querySelector("[data-for=kinds]").hidden = kinds.length < 2;
    box.addEventListener("click", event => {
      const button = event.target.closest("button");
      if (button && button.dataset.do) work[button.dataset.do]();
      if (button && button.dataset.kind) choose(button.dataset.kind);
    });
    map.on("click", event => mark(event.latlng));
    view.addEventListener("keydown", event => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      work.mark();
    });
    /* The wheel scrolls the page until the map is what one works with. */
    view.addEventListener("focus", () => map.scrollWheelZoom.enable());
    view.addEventListener("blur", () => map.scrollWheelZoom.disable());
    map.on("locationerror", () => tell(told.dataset.unlocated));

    choose(kind);
    look();
    draw();
    told.textContent = result();
    new ResizeObserver(() => map.invalidateSize()).observe(view);

    const tiles = L.tileLayer(box.dataset.tiles, { minZoom, maxZoom, noWrap: true });
    const isMissing = () => !view.querySelector(".leaflet-tile-loaded");
    tiles.on("tileload load tileerror", () => { const text = isMissing() ? missing.dataset.text : ""; if (missing.textContent !== text) missing.textContent = text; });
    tiles.addTo(map);
  }

  const all = () => document.querySelectorAll(".map[data-tiles]:not([data-open])").forEach(open);
  document.addEventListener("questions-swapped", all);
  all();
})();
