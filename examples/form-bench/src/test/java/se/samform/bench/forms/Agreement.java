package se.samform.bench.forms;

import java.util.List;

/** That all engines make the same of the same answers. Nothing is timed before. */
final class Agreement {

  private Agreement() {}

  /**
   * Evaluated as a whole, and after each of the form's changes.
   *
   * @throws IllegalStateException naming the questions in which an engine differs from the first
   */
  static void require(Form form, List<? extends Engine> engines) {
    engines.forEach(engine -> engine.load(form));
    requireSame("with gaps", form, engines, engines.stream().map(Engine::gappy).toList());
    requireSame("complete", form, engines, engines.stream().map(Engine::complete).toList());
    engines.forEach(engine -> engine.load(form));
    for (var change : form.changes()) {
      var after = "after " + change.question().id() + " became \"" + change.text() + "\"";
      requireSame(after, form, engines, engines.stream().map(Engine::afterNextChange).toList());
    }
  }

  private static void requireSame(String when, Form form, List<? extends Engine> engines, List<Outcome> outcomes) {
    for (int i = 1; i < engines.size(); i++) {
      var differences = outcomes.getFirst().differsFrom(outcomes.get(i));
      if (!differences.isEmpty()) {
        throw new IllegalStateException("%s and %s disagree on the form of %d questions, %s: %s".formatted(
            engines.getFirst().name(), engines.get(i).name(), form.size(), when, differences));
      }
    }
  }
}
