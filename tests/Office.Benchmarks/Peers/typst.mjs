// The peer of the typesetting figure: the same text through typst, its cache evicted before each run.
// stdin: {fonts, rounds, redHead, number, title, recipients, body: [{level, text}], attachments, remark, organ, date}
// stdout: {milliseconds (median), bytes}
import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const task = JSON.parse(readFileSync(0, 'utf8'));
const quoted = text => `#${JSON.stringify(text)}`;
const faces = [undefined, 'Noto Sans SC', 'LXGW WenKai', 'FandolFang R', 'FandolFang R'];
const head = text => `#align(center, text(font: "Noto Serif SC", weight: 900, size: 22pt)[${quoted(text)}])`;
// Leading so that 22 lines fill the type area of 225 mm, as GB/T 9704 asks.
const source = `
#set page(paper: "a4", margin: (top: 37mm, left: 28mm, right: 26mm, bottom: 35mm), numbering: "— 1 —")
#set text(font: "FandolFang R", size: 16pt, lang: "zh")
#set par(first-line-indent: (amount: 2em, all: true), leading: 13pt, spacing: 13pt, justify: true)
${head(task.redHead)}
#align(center)[${quoted(task.number)}]
#line(length: 100%, stroke: red)
${head(task.title)}
#par(first-line-indent: 0em)[${quoted(task.recipients)}：]

${task.body.map(block => (block.level ? `#text(font: "${faces[block.level]}")[${quoted(block.text)}]` : quoted(block.text))).join('\n\n')}

${task.attachments.map((title, i) => quoted(`附件：${i + 1}. ${title}`)).join('\n\n')}

#align(right)[${quoted(task.organ)}]
#align(right)[${quoted(task.date)}]

（${quoted(task.remark)}）
`;
const compiler = NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontPaths: [task.fonts] }] });
const times = [];
let bytes = 0;
for (let round = -5; round < task.rounds; round++) {
  compiler.evictCache(0);
  const started = performance.now();
  bytes = compiler.pdf({ mainFileContent: source }).length;
  if (round >= 0) {
    times.push(performance.now() - started);
  }
}
times.sort((a, b) => a - b);
console.log(JSON.stringify({ milliseconds: times[times.length >> 1], bytes }));
