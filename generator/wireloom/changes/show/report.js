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
  // A link to a revision opens what it leads to.
  addEventListener("hashchange", () => document.querySelector(location.hash || "body")?.querySelector("details")?.setAttribute("open", ""));
  apply();
})();
