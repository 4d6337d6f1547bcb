package se.samform.designer.flowedit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Place;

/**
 * What it means to take something away.
 *
 * @param uses everything that names it, in the order of the document
 * @param edit takes it away with all that goes along; empty where something must be changed first
 */
public record Taking(List<Use> uses, Optional<Edit> edit) {

  /** Something that names it. @param sentence what it is and what becomes of it */
  public record Use(Place at, LocalText sentence, Fate fate) {}

  /** What becomes of what names it. */
  public enum Fate {
    /** It is taken away too. */
    GOES_ALONG,
    /** It stays, and doesn't name it any more. */
    FORGETS,
    /** It stays and names what isn't there: a fault, to be mended afterwards. */
    STAYS,
    /** It must be changed first. */
    PREVENTS
  }

  public Taking {
    uses = List.copyOf(uses);
  }

  /** @param all as they stand in the document: what comes later in a list is taken before what comes earlier */
  static Taking of(Place at, List<Use> all) {
    if (all.stream().anyMatch(use -> use.fate() == Fate.PREVENTS)) {
      return new Taking(all, Optional.empty());
    }
    var changes = new ArrayList<Change>();
    all.reversed().stream().filter(use -> use.fate() != Fate.STAYS && !use.at().isIn(at)).forEach(use -> changes.add(new Change.Take(use.at())));
    changes.add(new Change.Take(at));
    return new Taking(all, Optional.of(new Edit(changes)));
  }
}
