// survey-core has a live model: answers are set in it, and it works out what follows. What is validated has been
// evaluated already.
import { Model } from 'survey-core';

let survey;

function told(calculated) {
  survey.validate(true, false);
  const missing = [];
  const invalid = [];
  for (const question of survey.getAllQuestions()) {
    if (question.errors.length > 0) {
      (question.errors[0].getErrorType() === 'required' ? missing : invalid).push(question.name);
    }
  }
  const values = calculated.map((id) => [id, survey.getValue(id)]).filter(([, value]) => typeof value === 'number');
  return {
    shown: survey.getAllQuestions().filter((question) => question.isVisible).map((question) => question.name),
    calculated: Object.fromEntries(values),
    missing,
    invalid,
  };
}

export const engine = {
  load({ form, complete }) {
    survey = this.compile(form);
    survey.data = complete;
  },
  compile: (text) => new Model(JSON.parse(text)),
  evaluate(answers) {
    survey.data = answers;
    return survey;
  },
  validate: () => survey.validate(true, false),
  change(id, value) {
    survey.setValue(id, value === null ? undefined : value);
    return survey;
  },
  outcome(answers, calculated) {
    survey.data = answers;
    return told(calculated);
  },
  live: told,
};
