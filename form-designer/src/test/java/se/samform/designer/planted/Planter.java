package se.samform.designer.planted;

import java.util.Random;
import java.util.function.Function;
import se.samform.designer.analysis.Finding;

/**
 * Puts one defect into sound forms.
 *
 * @param way by which it comes about, in a few words
 */
record Planter(Finding.Kind kind, String way, Function<Plot, Planted> planting) {

  Planted plant(Sound sound, long seed) {
    return planting.apply(new Plot(sound, new Random(seed)));
  }
}
