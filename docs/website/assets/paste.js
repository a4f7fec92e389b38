// Decodes a pasted body with the package itself, which runs on Pyodide. What is pasted is only ever set as text.
const example = {
  message: {
    type: "status-update",
    status: "ended",
    endedReason: "a-reason-of-next-week",
    timestamp: "2026-08-01T12:00:00Z",
    call: { id: "c-1", assistantId: null, queuePosition: 3 },
    customer: { number: "+15550100" },
  },
};
const folder = new URL("../paste/", import.meta.url);
const at = (id) => document.getElementById(id);
const [body, run, status, result] = ["paste-body", "paste-run", "paste-status", "paste-result"].map(at);
let ready;

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

async function asset(name) {
  const answer = await fetch(new URL(name, folder));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer;
}

// The function look(text) of look.py, as a function of JavaScript.
async function load() {
  const { loadPyodide } = await import(new URL("pyodide.mjs", folder));
  const [python, archive, program] = await Promise.all([
    loadPyodide({ indexURL: folder.href }),
    asset("package.zip").then((answer) => answer.arrayBuffer()),
    asset("look.py.txt").then((answer) => answer.text()),
  ]);
  python.unpackArchive(archive, "zip");
  python.runPython(program);
  return python.globals.get("look");
}

function table(heading, head, rows) {
  if (!rows.length) return [];
  const cells = (tag, row) => make("tr", {}, ...row.map((cell) => make(tag, {}, cell)));
  const body = make("tbody", {}, ...rows.map((row) => cells("td", row)));
  const whole = make("table", { class: "paste-rows" }, make("thead", {}, cells("th", head)), body);
  const box = { class: "paste-table", tabindex: "0", role: "group", "aria-label": heading };
  return [make("h2", {}, heading), make("div", box, whole)];
}

function show(found) {
  const name = found.class;
  result.replaceChildren(
    make("h2", {}, "Class"),
    name
      ? make("p", {}, make("a", { href: `explorer.html#${name}`, id: "paste-class" }, name))
      : make("p", { id: "paste-class" }, "No class of the document: the message stays a dict."),
    ...table("Attributes", ["attribute", "type", "value"], found.attributes.map((each) => [each.path, each.type, each.value])),
    ...table("Unknown keys", ["where the value is", "class"], found.unknown.map((each) => [each.path, each.class])),
    ...table(
      "Deviations",
      ["place", "rule", "expected", "found"],
      found.deviations.map((each) => [each.at, each.rule, each.expected, each.found]),
    ),
    make(
      "p",
      {},
      found.deviations.length ? "" : "The body agrees with the document. ",
      found.same ? "to_dict() gives back exactly this body." : "to_dict() gives back another body: please report this.",
    ),
  );
}

async function decode() {
  run.disabled = true;
  try {
    status.textContent = ready ? "" : "Loading Python, about 12 MB …";
    ready ??= load();
    const found = JSON.parse((await ready)(body.value));
    status.textContent = found.error ?? "";
    if (found.error) result.replaceChildren();
    else show(found);
  } catch (error) {
    ready = undefined;
    const local = location.protocol === "file:";
    status.textContent = local
      ? "A browser loads Python only from a server: run python -m http.server in the folder of the site."
      : `Python could not be loaded: ${error.message}`;
  } finally {
    run.disabled = false;
  }
}

run.addEventListener("click", decode);
at("paste-example").addEventListener("click", () => {
  body.value = JSON.stringify(example, null, 2);
  decode();
});
