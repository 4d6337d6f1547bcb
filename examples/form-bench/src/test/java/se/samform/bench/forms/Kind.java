package se.samform.bench.forms;

/** What a question of an abstract form is answered with. */
enum Kind {
  TEXT,
  NUMBER,
  CHOICE,
  DATE,
  YES_NO,
  CALCULATED
}
