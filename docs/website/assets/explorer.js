// The explorer: finds and shows the types in data.js. Text of the document is only ever set as text.
"use strict";

(() => {
  const { types, roots } = window.wireloomFamily;
  const byName = new Map(types.map((type) => [type.name, type]));
  const most = 60;
  const query = document.getElementById("explorer-query");
  const results = document.getElementById("explorer-results");
  const count = document.getElementById("explorer-count");
  const shown = document.getElementById("explorer-type");

  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }

  const link = (name, text = name) => make("a", { href: `#${name}` }, text);

  // The words of Python or JSON outside of string literals that are names of types, as links.
  function linked(text) {
    return text.split(/("(?:[^"\\]|\\.)*"|\b[A-Za-z_]\w*\b)/).map((part) =>
      byName.has(part) ? link(part) : part,
    );
  }

  // --- Search

  function* entries() {
    for (const type of types) {
      yield { text: type.name, name: type.name, what: type.kind };
      for (const field of type.fields ?? []) {
        const what = `attribute of ${type.name}, ${field.key} in JSON`;
        yield { text: `${field.attribute} ${field.key}`, name: type.name, label: field.attribute, what };
      }
      for (const value of type.values ?? []) {
        yield { text: value, name: type.name, label: value, what: `value of ${type.name}` };
      }
    }
  }

  const index = [...entries()].map((entry) => ({ ...entry, folded: entry.text.toLowerCase() }));

  function rank(entry, words) {
    const first = entry.folded.split(" ").some((part) => part === words[0]);
    return (first ? 0 : entry.folded.startsWith(words[0]) ? 1 : 2) + (entry.label ? 0.5 : 0);
  }

  function search() {
    const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = words.length
      ? index.filter((entry) => words.every((word) => entry.folded.includes(word)))
      : roots.map((name) => ({ name, what: "root", folded: name }));
    if (words.length) found.sort((a, b) => rank(a, words) - rank(b, words));
    results.replaceChildren(
      ...found.slice(0, most).map((entry) =>
        make("li", {}, link(entry.name, entry.label ?? entry.name), " ", make("span", {}, entry.what)),
      ),
    );
    count.textContent = words.length
      ? `${found.length} found${found.length > most ? `, the first ${most} are shown` : ""}`
      : `${types.length} types; the roots are`;
  }

  // --- One type

  function uses(name) {
    const word = new RegExp(`(?<!["\\w])${name}(?!["\\w])`);
    const found = [];
    for (const type of types) {
      for (const field of type.fields ?? []) {
        if (word.test(field.type)) found.push([type.name, `${type.name}.${field.attribute}`]);
      }
      if ((type.members ?? []).some((member) => word.test(member))) found.push([type.name, type.name]);
    }
    return found;
  }

  const listed = (heading, items) =>
    items.length ? [make("h3", {}, heading), make("ul", {}, ...items.map((item) => make("li", {}, ...item)))] : [];

  function code(lines) {
    return make("pre", { tabindex: "0" }, make("code", {}, ...lines.flatMap((line) => [...line, "\n"])));
  }

  function both(type) {
    const python = [["class ", make("strong", {}, type.name), ":"]];
    const json = [["{"]];
    for (const field of type.fields) {
      python.push([`    ${field.attribute}: `, ...linked(field.type), field.required ? "" : " = None"]);
      json.push([`  ${JSON.stringify(field.key)}: `, ...linked(field.json), ","]);
    }
    json.push(["}"]);
    return make(
      "div",
      { class: "explorer-both" },
      make("div", {}, make("h3", {}, "Python"), code(python)),
      make("div", {}, make("h3", {}, "JSON"), code(json)),
    );
  }

  function fields(type) {
    const rows = type.fields
      .filter((field) => field.about)
      .map((field) => [make("code", {}, field.attribute), `: ${field.about}`]);
    return listed("What the attributes hold", rows);
  }

  function body(type) {
    if (type.kind === "class") return [both(type), ...fields(type)];
    if (type.kind === "enum") return listed("Values", type.values.map((value) => [make("code", {}, value)]));
    return listed("One of", type.members.map((member) => [make("code", {}, ...linked(member))]));
  }

  function show() {
    const type = byName.get(decodeURIComponent(location.hash.slice(1)));
    if (!type) return shown.replaceChildren();
    const used = uses(type.name);
    shown.replaceChildren(
      make("h2", { id: "explorer-name", tabindex: "-1" }, type.name),
      make("p", { class: "explorer-module" }, `${type.kind}, module `, make("code", {}, type.module)),
      ...type.about.split("\n\n").filter(Boolean).map((part) => make("p", {}, part)),
      ...listed(
        "Selected by",
        type.tags.map((tag) => [
          make("code", {}, `${tag.key} = ${JSON.stringify(tag.tag)}`), " in ", make("code", {}, tag.union),
        ]),
      ),
      ...body(type),
      ...listed("Used in", used.map(([name, label]) => [link(name, label)])),
    );
    document.getElementById("explorer-name").focus({ preventScroll: true });
    document.getElementById("explorer-name").scrollIntoView({ block: "start" });
  }

  query.addEventListener("input", search);
  window.addEventListener("hashchange", show);
  search();
  show();
})();
