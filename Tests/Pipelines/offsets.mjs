// Positions with --offsets utf16 are those of JavaScript: text.slice(a, b). DIRECTIVE names the tool.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";

const notice = "samples/notice/two-studies/source.txt";
// Characters of one to four bytes, of one and two units of UTF-16, and every kind of line end.
const own = "关于𠮷林镇防汛工作的通知\r\n各村：\r\n一、总体要求😀\r值守café到位。\n二、𠀋要求\r\n一是查𠮷险；二是备料。\r\n";

const run = (words, input) =>
  execFileSync(process.env.DIRECTIVE, words, { input, encoding: "utf8", maxBuffer: 2 ** 28 });
const lines = (words, input) => run(words, input).split("\n").filter(Boolean).map((line) => JSON.parse(line));

// Every range in a document, in order.
function* ranges(value) {
  for (const [key, part] of Object.entries(value ?? {})) {
    if (key === "range" && part !== null) yield part;
    else if (typeof part === "object") yield* ranges(part);
  }
}

// Each range in units of UTF-16 cuts out what the range in bytes cuts out; how many there are.
function compare(text, parse) {
  const bytes = Buffer.from(text, "utf8");
  const units = parse(["--offsets", "utf16"]);
  assert.equal(units.source.offsets, "utf16");
  const [inUnits, inBytes] = [[...ranges(units)], [...ranges(parse([]))]];
  assert.ok(inUnits.length > 0);
  assert.equal(inUnits.length, inBytes.length);
  inUnits.forEach(([a, b], index) =>
    assert.equal(text.slice(a, b), bytes.subarray(...inBytes[index]).toString("utf8")));
  return inUnits.length;
}

let count = compare(own, (more) => lines(["parse", "-", "--format", "ndjson", ...more], own)[0]);
for (const { source } of lines(["parse", "samples", "--include", "source.txt", "--format", "ndjson"])) {
  count += compare(run(["text", source.path]), (more) => lines(["parse", source.path, "--format", "ndjson", ...more])[0]);
}
const [row] = lines(["query", "2.2", "-", "--format", "rows", "--offsets", "utf16"], own);
assert.equal(own.slice(...row.range), "二是备料。");
const [{ evidence }] = lines(["parse", notice, "--format", "ndjson", "--offsets", "utf16"]);
assert.equal(run(["text", notice]).slice(...evidence.documentNumber[0].range), "工商人字〔2016〕86号");
console.log(`offsets in JavaScript: ${count} ranges`);
