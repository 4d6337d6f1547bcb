package se.samform.designer.flowedit;

import java.util.List;
import java.util.Optional;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;

/**
 * One thing that can be set, as a field of a page.
 *
 * @param name of the field, alone on its page
 * @param value as the field shows it; of what holds or doesn't, {@code true} or nothing
 * @param choices of a choice; among them what stands there now
 * @param language that the text is in; empty for what has none
 * @param change what a new value comes to; nothing where it can't be read
 */
public record Setting(String name, LocalText label, Kind kind, String value, List<Choice> choices, String language, Change change) {

  public Setting {
    choices = List.copyOf(choices);
  }

  public enum Kind {
    LINE,
    TEXT,
    NUMBER,
    TRUTH,
    CHOICE
  }

  /** What can be chosen. @param value as the field posts it; empty for nothing */
  public record Choice(String value, LocalText label) {}

  /** From what somebody wrote to an edit. */
  @FunctionalInterface
  public interface Change {
    Optional<Edit> to(Document document, String value);
  }
}
