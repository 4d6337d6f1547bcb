// One of Node's form engines as a process: `node engine.mjs survey-core`. A line of JSON asks, a line of JSON answers.
import { createInterface } from 'node:readline';

const name = process.argv[2];
const engines = { 'survey-core': './survey.mjs', '@formio/core': './formio.mjs', 'json-logic-js': './json-logic.mjs' };
const { engine } = await import(engines[name]);

let asked;
let next = 0;
let sink;

const answers = {
  load(request) {
    asked = request;
    next = 0;
    engine.load(request);
    return {};
  },
  complete: () => engine.outcome(asked.complete, asked.calculated),
  gappy: () => engine.outcome(asked.gappy, asked.calculated),
  afterNextChange() {
    changeNext();
    return engine.live(asked.calculated);
  },
  run: ({ task, times }) => ({ nanoseconds: timed(tasks[task], times) }),
};

const tasks = {
  compile: () => engine.compile(asked.form),
  evaluate: () => engine.evaluate(asked.complete),
  validate: () => engine.validate(asked.complete),
  change() {
    for (let i = 0; i < asked.changes.length; i++) {
      changeNext();
    }
  },
};

function changeNext() {
  const change = asked.changes[next];
  next = (next + 1) % asked.changes.length;
  sink = engine.change(change.id, change.value);
}

function timed(task, times) {
  const begin = process.hrtime.bigint();
  for (let i = 0; i < times; i++) {
    sink = task();
  }
  return Number(process.hrtime.bigint() - begin);
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  process.stdout.write(JSON.stringify(answers[request.ask](request)) + '\n');
}
