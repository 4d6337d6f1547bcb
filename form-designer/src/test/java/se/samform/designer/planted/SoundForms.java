package se.samform.designer.planted;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.DefinitionCheck;

/**
 * Forms without anything to find, made from a seed. What may never happen in them doesn't by how they are built; of what must
 * be possible some answers were found with which it happened, and what wasn't seen to happen was taken out again.
 */
final class SoundForms {

  static final LocalDate TODAY = LocalDate.of(2027, 8, 18);
  private static final int[] ENOUGH = {120, 300, 900};
  private static final int REPAIRS = 6;

  private SoundForms() {}

  /** The same for the same seed. */
  static Sound of(long seed) {
    for (int attempt = 0; ; attempt++) {
      var random = new Random(31 * seed + attempt);
      var sound = repaired(new Drawing(random).form(), random);
      if (sound.isPresent()) {
        return sound.get();
      }
    }
  }

  private static Optional<Sound> repaired(Sound drawn, Random random) {
    var form = drawn;
    for (int i = 0; i < REPAIRS && DefinitionCheck.faultsOf(form.definition()).isEmpty(); i++) {
      var doubtful = doubtful(form, random);
      if (doubtful.isEmpty()) {
        return Optional.of(form);
      }
      var mended = Without.conditions(form.definition(), doubtful);
      if (mended.isEmpty()) {
        return Optional.empty();
      }
      form = new Sound(mended.get(), form.drawn(), form.inGroups());
    }
    return Optional.empty();
  }

  /** Where something wasn't seen to be possible. */
  private static Set<String> doubtful(Sound form, Random random) {
    var book = new Book(form.definition(), TODAY);
    var ways = new Ways(TODAY);
    List<Claim> doubts = List.of();
    for (int enough : ENOUGH) {
      while (book.fillings < enough) {
        book.add(ways.some(form.definition(), form.values(), random));
      }
      doubts = new Judge(book).may();
      if (doubts.isEmpty()) {
        break;
      }
    }
    var at = new HashSet<String>();
    doubts.forEach(doubt -> at.add(doubt.at()));
    return at;
  }

  static ServiceDefinition definition(long seed) {
    return of(seed).definition();
  }
}
