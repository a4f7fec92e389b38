"use strict";
(() => {
  const chips = [...document.querySelectorAll(".chip")];
  const box = document.getElementById("class");
  const rows = [...document.querySelectorAll(".finding")];
  const names = (row) => [...row.querySelectorAll(".path, .way, .places")].map((each) => each.textContent).join(" ");
  const texts = new Map(rows.map((row) => [row, names(row).toLowerCase()]));
  const revisions = [...document.querySelectorAll(".revision")];
  const topics = [...document.querySelectorAll(".topic")];
  const shown = document.getElementById("shown");
  const nothing = document.getElementById("nothing");
  const folds = new Map(topics.map((each) => [each, each.firstElementChild.open]));

  const apply = () => {
    const wanted = new Set(
      chips.filter((chip) => chip.getAttribute("aria-pressed") === "true").map((chip) => chip.dataset.severity),
    );
    const word = box.value.trim().toLowerCase();
    const filtered = word !== "" || wanted.size < chips.length;
    let count = 0;
    for (const row of rows) {
      const fits =
        row.dataset.severity.split(" ").some((each) => wanted.has(each)) &&
        texts.get(row).includes(word);
      row.hidden = !fits;
      count += fits;
    }
    for (const topic of topics) {
      const left = topic.querySelector(".finding:not([hidden])");
      topic.hidden = !left;
      topic.firstElementChild.open = filtered || folds.get(topic);
    }
    for (const revision of revisions) {
      revision.hidden = filtered && !revision.querySelector(".finding:not([hidden])");
      if (word !== "") revision.open = !revision.hidden;
    }
    shown.textContent = filtered ? `${count} of ${rows.length} entries` : `${rows.length} entries`;
    nothing.hidden = count > 0 || !filtered;
  };

  for (const chip of chips) {
    chip.addEventListener("click", () => {
      chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
      apply();
    });
  }
  box.addEventListener("input", apply);
  document.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
  // Zooming sets widths; labels that would overlap are hidden.
  const zoom = document.getElementById("zoom");
  zoom?.addEventListener("input", () => {
    for (const inner of document.querySelectorAll("svg.columns")) {
      const outer = inner.ownerSVGElement;
      const [, , count] = inner.getAttribute("viewBox").split(" ").map(Number);
      const wide = Number(inner.dataset.wide) * Number(zoom.value);
      const left = Number(inner.getAttribute("x"));
      const width = Math.max(120, left + wide * count + 10);
      inner.setAttribute("width", wide * count);
      outer.setAttribute("width", width);
      outer.setAttribute("viewBox", `0 0 ${width} ${outer.getAttribute("height")}`);
      const every = Math.ceil(20 / wide);
      for (const label of outer.querySelectorAll(".when")) {
        const index = Number(label.dataset.index);
        const [, turn] = label.getAttribute("transform").split(") ");
        const [, down] = label.getAttribute("transform").match(/ ([\d.]+)\)/);
        label.setAttribute("transform", `translate(${left + (index + 0.5) * wide + 4} ${down}) ${turn}`);
        label.setAttribute("display", index % every === 0 ? "inline" : "none");
      }
    }
  });
  // A link to a revision opens what it leads to.
  addEventListener("hashchange", () => document.querySelector(location.hash || "body")?.querySelector("details")?.setAttribute("open", ""));
  apply();
})();
