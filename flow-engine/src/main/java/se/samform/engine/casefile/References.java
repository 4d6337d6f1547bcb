package se.samform.engine.casefile;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import se.samform.core.id.MunicipalityId;

/**
 * References such as SKJ-2026-7F3K: no vowels, so no words; none of 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. Where more than about
 * every seventeenth was taken already, which with four letters is from 9,000 cases a year on, they get a letter more.
 */
final class References {

  private static final String LETTERS = "34679CDFGHJKMNPQRTWX";
  private static final int SHORTEST = 4;
  private static final int TAKEN = 16;
  private static final int CROWDED = 64;

  private final RandomGenerator random;
  private final Map<Series, Crowd> series = new ConcurrentHashMap<>();

  References(RandomGenerator random) {
    this.random = random;
  }

  private record Series(MunicipalityId municipality, String prefix, int year) {}

  /** How long references of a series are, and how often one was taken of late. */
  private record Crowd(int letters, int taken) {

    Crowd after(boolean wasTaken) {
      var now = Math.max(0, taken + (wasTaken ? TAKEN : -1));
      return now < CROWDED ? new Crowd(letters, now) : new Crowd(letters + 1, 0);
    }
  }

  /** @param tries how many before it were taken; one letter longer at every second */
  String next(MunicipalityId municipality, String prefix, int year, int tries) {
    var crowd = series.compute(new Series(municipality, prefix, year),
        (key, before) -> (before == null ? new Crowd(SHORTEST, 0) : before).after(tries > 0));
    var text = new StringBuilder(prefix).append('-').append(year).append('-');
    random.ints(crowd.letters() + tries / 2, 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
    return text.toString();
  }
}
