package se.samform.bench.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreementTest {

  @Test
  void samform_javarosa_and_jsonlogic_make_the_same_of_the_same_generated_forms() {
    var engines = List.of(new SamformEngine(), new JavaRosaEngine(), new JsonLogicEngine());
    for (int seed = 1; seed <= 8; seed++) {
      Agreement.require(GeneratedForm.of(seed, 60), engines);
    }
  }

  @Test
  void they_agree_on_what_follows_in_chains() {
    Agreement.require(Chains.of(120, 100), List.of(new SamformEngine(), new JavaRosaEngine(), new JsonLogicEngine()));
  }

  @Test
  void the_generated_answers_hide_and_miss_and_break_something() {
    var engine = new SamformEngine();
    engine.load(GeneratedForm.of(1, 60));
    var gappy = engine.gappy();
    assertTrue(gappy.shown().size() < 60);
    assertFalse(gappy.missing().isEmpty());
    assertFalse(gappy.invalid().isEmpty());
    assertFalse(engine.complete().calculated().isEmpty());
    assertEquals(Set.of(), engine.complete().missing());
  }

  @Test
  void every_change_is_of_something_and_the_last_leaves_the_answers_as_they_were() {
    var form = GeneratedForm.of(1, 60);
    var engine = new SamformEngine();
    engine.load(form);
    var before = engine.complete();
    Outcome after = null;
    for (var change : form.changes()) {
      after = engine.afterNextChange();
    }
    assertEquals(before, after);
  }

  @Test
  void a_disagreement_names_the_question() {
    var one = new Outcome(Set.of("q1"), Map.of("q2", "3"), Set.of(), Set.of());
    var other = new Outcome(Set.of(), Map.of("q2", "4"), Set.of(), Set.of());
    assertEquals(Set.of("q1: shown or not", "q2: 3 or 4"), one.differsFrom(other));
  }

  @Test
  void engines_that_disagree_are_not_timed() {
    var form = GeneratedForm.of(1, 60);
    var thrown = assertThrows(
        IllegalStateException.class, () -> Agreement.require(form, List.of(new SamformEngine(), new Forgetful())));
    assertTrue(thrown.getMessage().contains("disagree on the form of 60 questions"), thrown::getMessage);
  }

  /** Takes every form for its first question alone. */
  private static final class Forgetful extends JvmEngine {

    @Override
    public String name() {
      return "forgetful";
    }

    @Override
    void take(Form form) {}

    @Override
    Object compile() {
      return this;
    }

    @Override
    Object evaluate() {
      return this;
    }

    @Override
    Object validate() {
      return this;
    }

    @Override
    Object change(int number) {
      return this;
    }

    @Override
    Outcome live() {
      return new Outcome(Set.of("q0"), Map.of(), Set.of(), Set.of());
    }

    @Override
    public Outcome complete() {
      return live();
    }

    @Override
    public Outcome gappy() {
      return live();
    }
  }
}
