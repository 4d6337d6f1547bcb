// @formio/core has no live form: after a change the whole submission is processed again, as its own renderer does.
// It takes what is hidden out of the data, so it gets a copy.
import { calculateProcessInfo, clearHiddenProcessInfo, conditionProcessInfo, processSync, validateProcessInfo } from '@formio/core/process';

const EVALUATE = [calculateProcessInfo, conditionProcessInfo, clearHiddenProcessInfo];
const VALIDATE = [...EVALUATE, validateProcessInfo];

// It tells of every number that is missing: "Cannot validate value NaN", and passes it.
console.error = () => {};

let form;
let live;

function processed(answers, processors) {
  const data = { ...answers };
  const submission = { data };
  const scope = { errors: [] };
  processSync({ form, submission, data, components: form.components, processors, scope, config: { server: true } });
  return { data, scope };
}

function told(answers, calculated) {
  const { data, scope } = processed(answers, VALIDATE);
  const hidden = new Set((scope.conditionals ?? []).filter((each) => each.conditionallyHidden).map((each) => each.path));
  const missing = new Set();
  const invalid = new Set();
  for (const error of scope.errors) {
    const isMissing = error.ruleName === 'required' || error.errorKeyOrMessage === 'required';
    (isMissing ? missing : invalid).add(error.context.path);
  }
  return {
    shown: form.components.map((each) => each.key).filter((key) => !hidden.has(key)),
    calculated: Object.fromEntries(calculated.filter((id) => data[id] !== undefined && data[id] !== null).map((id) => [id, data[id]])),
    missing: [...missing],
    invalid: [...invalid],
  };
}

export const engine = {
  load({ form: text, complete }) {
    form = this.compile(text);
    live = { ...complete };
  },
  compile: (text) => JSON.parse(text),
  evaluate: (answers) => processed(answers, EVALUATE),
  validate: (answers) => processed(answers, VALIDATE),
  change(id, value) {
    if (value === null) {
      delete live[id];
    } else {
      live[id] = value;
    }
    return processed(live, EVALUATE);
  },
  outcome: told,
  live: (calculated) => told(live, calculated),
};
