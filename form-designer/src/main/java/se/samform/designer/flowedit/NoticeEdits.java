package se.samform.designer.flowedit;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.notice.Cell;
import se.samform.core.text.Language;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Edited;
import se.samform.designer.draft.Place;

/** Who is told what of this e-service's cases, and in which words, where it is otherwise than elsewhere. */
public final class NoticeEdits {

  private static final Place ON = FlowPlaces.NOTICES.in("on");
  private static final Place OFF = FlowPlaces.NOTICES.in("off");
  private static final Place WORDS = FlowPlaces.NOTICES.in("words");

  private NoticeEdits() {}

  /** @param isOn empty for as elsewhere */
  public static Edit told(Document document, Cell cell, Optional<Boolean> isOn) {
    var changes = new ArrayList<Change>();
    isOn.ifPresent(on -> {
      if (!Elements.texts(document, on ? ON : OFF).contains(cell.key())) {
        changes.add(new Change.Insert(on ? ON : OFF, "", Trees.text(cell.key())));
      }
    });
    Stream.of(ON, OFF).filter(list -> isOn.map(on -> on ? ON : OFF).filter(list::equals).isEmpty())
        .forEach(list -> Elements.saying(document, list, cell.key()).toList().reversed().forEach(place -> changes.add(new Change.Take(place))));
    return new Edit(changes);
  }

  /** Own words; they come with the first text that is written, and go with the last. @param part {@code subject} or {@code text} */
  public static Edit words(Document document, Cell cell, String part, Language language, String text) {
    var at = words(document, cell);
    if (at.isEmpty()) {
      return text.isBlank() ? Edit.NOTHING : Edit.of(new Change.Insert(WORDS, "", new ObjectTree().put("of", cell.key()).put(part, new ObjectTree().put(language.tag(), text).build()).build()));
    }
    var edit = Settings.text(document, at.get().in(part), language, text);
    return document.with(edit) instanceof Edited.Done(Document then, Edit undo) && isWordless(then, at.get()) ? usualWords(document, cell) : edit;
  }

  private static boolean isWordless(Document document, Place at) {
    return document.at(at.in("subject")).isEmpty() && document.at(at.in("text")).isEmpty();
  }

  /** As elsewhere again. */
  public static Edit usualWords(Document document, Cell cell) {
    return words(document, cell).map(at -> Edit.of(new Change.Take(at))).orElse(Edit.NOTHING);
  }

  /** Where the own words of a notice stand. */
  public static Optional<Place> words(Document document, Cell cell) {
    return Elements.in(document, WORDS).filter(at -> Elements.text(document, at, "of").equals(cell.key())).findFirst();
  }
}
