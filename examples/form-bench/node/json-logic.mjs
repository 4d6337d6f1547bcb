// json-logic-js knows rules, not forms: the loop over the questions is ours, and does no more than it must. After a
// change all rules are asked again, since nothing tells which.
import jsonLogic from 'json-logic-js';

let questions;
let live;

function found(answers, isChecked) {
  const data = { ...answers };
  const result = { data, shown: [], missing: [], invalid: [] };
  for (const question of questions) {
    if (question.calculated) {
      const value = jsonLogic.apply(question.calculated, data);
      if (value !== null) {
        data[question.id] = value;
      }
    }
    if (question.shown === undefined || jsonLogic.truthy(jsonLogic.apply(question.shown, data))) {
      result.shown.push(question.id);
      if (isChecked) {
        check(question, data, result);
      }
    }
  }
  return result;
}

function check(question, data, result) {
  const answer = data[question.id];
  if (answer === undefined || answer === null) {
    if (question.required !== undefined && jsonLogic.truthy(jsonLogic.apply(question.required, data))) {
      result.missing.push(question.id);
    }
  } else if ((question.invalid && jsonLogic.apply(question.invalid, data)) || answer.length > question.longest) {
    result.invalid.push(question.id);
  }
}

function told(answers, calculated) {
  const { data, shown, missing, invalid } = found(answers, true);
  const values = Object.fromEntries(calculated.filter((id) => data[id] !== undefined).map((id) => [id, data[id]]));
  return { shown, calculated: values, missing, invalid };
}

export const engine = {
  load({ form, complete }) {
    questions = this.compile(form);
    live = { ...complete };
  },
  compile: (text) => JSON.parse(text).questions,
  evaluate: (answers) => found(answers, false),
  validate: (answers) => found(answers, true),
  change(id, value) {
    live[id] = value;
    return found(live, false);
  },
  outcome: told,
  live: (calculated) => told(live, calculated),
};
