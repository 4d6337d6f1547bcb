package se.samform.designer.planted;

import java.util.List;
import java.util.function.Predicate;
import se.samform.designer.analysis.Analysis;
import se.samform.designer.analysis.Finding;

/** Analyses sound forms, and each of them with some defects planted, one at a time. */
final class Sowing {

  private final List<Planter> planters;

  Sowing(Predicate<Finding.Kind> kinds) {
    this.planters = Planters.all().stream().filter(planter -> kinds.test(planter.kind())).toList();
  }

  /** @param each so many defects are planted in each form; one after the other takes its turn */
  Tally sow(long firstSeed, int forms, int each) {
    var tally = new Tally();
    for (int i = 0; i < forms; i++) {
      long seed = firstSeed + i;
      var sound = SoundForms.of(seed);
      tally.sound(Analysis.of(sound.definition(), SoundForms.TODAY).findings(), "seed " + seed);
      for (int turn = 0; turn < each; turn++) {
        plant(planters.get((i * each + turn) % planters.size()), sound, seed, tally);
      }
    }
    return tally;
  }

  int ways() {
    return planters.size();
  }

  private static void plant(Planter planter, Sound sound, long seed, Tally tally) {
    var planted = planter.plant(sound, seed);
    tally.planted(planter, planted, Analysis.of(planted.definition(), SoundForms.TODAY).findings(), "seed " + seed);
  }
}
