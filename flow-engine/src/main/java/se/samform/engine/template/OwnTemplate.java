package se.samform.engine.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.flow.Template;
import se.samform.core.id.UnitId;
import se.samform.core.text.LocalText;

/**
 * A text to begin with that belongs to no e-service.
 *
 * @param id 0 for one that isn't saved yet
 * @param unit whose it is; empty for all of the municipality
 * @param title as officers choose it
 * @param text in it the fields of {@link Template} in braces stand for the case's own
 * @param version to say when saving over it; 0 for one that isn't saved yet
 * @param retired whether it is offered no more
 */
public record OwnTemplate(long id, Optional<UnitId> unit, Begins begins, LocalText title, LocalText text, int version, boolean retired) {

  /** Characters of a title. */
  public static final int LONGEST_TITLE = 100;

  /** Characters of a text. */
  public static final int LONGEST = 10_000;

  /** What may begin with it. */
  public enum Begins {
    MESSAGE, NOTE, DECISION;

    /** As it is stored and posted. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Begins> of(String key) {
      return Arrays.stream(values()).filter(begins -> begins.key().equals(key)).findFirst();
    }
  }
}
