// Times jsdiff and diff-match-patch on two files of words: node peers.cjs LEFT RIGHT LIMIT_MS

const fs = require("node:fs");
const { performance } = require("node:perf_hooks");
const { diffWords } = require("diff");
const { diff_match_patch: DiffMatchPatch } = require("diff-match-patch");

const [left, right] = process.argv.slice(2, 4).map((file) => fs.readFileSync(file, "utf8"));
const limit = Number(process.argv[4]);

function report(name, run) {
  const started = performance.now();
  const done = run();
  const time = performance.now() - started;
  console.log(`${name}\t${done && time < limit ? time.toFixed(1) : "-"}`);
}

report("jsdiff (words)", () => diffWords(left, right, { timeout: limit }) !== undefined);

// Each distinct word becomes a letter, as its authors advise for words.
report("diff-match-patch (words)", () => {
  const ids = new Map();
  const encode = (text) =>
    text
      .split(/\s+/)
      .map((word) => {
        if (!ids.has(word)) ids.set(word, String.fromCharCode(0x100 + ids.size));
        return ids.get(word);
      })
      .join("");
  const differ = new DiffMatchPatch();
  differ.Diff_Timeout = limit / 1000;
  return differ.diff_main(encode(left), encode(right), false) !== undefined;
});
