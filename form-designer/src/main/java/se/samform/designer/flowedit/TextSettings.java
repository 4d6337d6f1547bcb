package se.samform.designer.flowedit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Matrix;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.flowedit.Setting.Choice;
import se.samform.designer.flowedit.Setting.Kind;

/** What can be written of templates, of decision letters, and of what people are told. */
public final class TextSettings {

  private static final List<String> OF_LETTERS = List.of("text", "legalBasis", "appeal");
  private static final List<Choice> TOLD = List.of(
      new Choice("", LocalText.of("Som för andra e-tjänster", "As for other e-services")), new Choice("on", LocalText.of("Ja", "Yes")),
      new Choice("off", LocalText.of("Nej", "No")));

  private TextSettings() {}

  /** @param at of a template or a decision, or of a notice as {@link #notice} says; nothing for other places */
  public static List<Setting> of(Document document, Place at) {
    var cell = cell(at);
    if (cell.isPresent()) {
      return notice(document, cell.get());
    }
    if (at.isIn(FlowPlaces.DECISIONS)) {
      return FlowSettings.of(document, at).stream().filter(setting -> OF_LETTERS.contains(setting.name().split("\\.")[0])).toList();
    }
    return at.isIn(FlowPlaces.TEMPLATES) ? FlowSettings.of(document, at) : List.of();
  }

  /** How a notice is called among places, though nothing may stand there: {@code notices/status-changed/applicant/mail}. */
  public static Place notice(Cell cell) {
    return Place.of(FlowPlaces.NOTICES.text() + "/" + cell.key());
  }

  /** The notice that a place is of, if it is one that an e-service may settle. */
  public static Optional<Cell> cell(Place at) {
    return at.isIn(FlowPlaces.NOTICES) && at.names().size() == 4
        ? Cell.of(String.join("/", at.names().subList(1, 4))).filter(cell -> Matrix.isOfACase(cell) && Matrix.hasWords(cell)) : Optional.empty();
  }

  private static List<Setting> notice(Document document, Cell cell) {
    var all = new ArrayList<Setting>();
    if (!Matrix.isAlwaysOn(cell)) {
      all.add(new Setting("told", LocalText.of("Skickas", "Is sent"), Kind.CHOICE, told(document, cell), TOLD, "", (now, value) ->
          Fields.isAmong(TOLD, value) ? Optional.of(NoticeEdits.told(now, cell, value.isEmpty() ? Optional.empty() : Optional.of(value.equals("on")))) : Optional.empty()));
    }
    for (var tag : Fields.languages(document)) {
      all.add(words(document, cell, "subject", tag, LocalText.of("Ämnesrad (tom: som för andra e-tjänster)", "Subject (empty: as for other e-services)"), Kind.LINE));
      all.add(words(document, cell, "text", tag, LocalText.of("Text (tom: som för andra e-tjänster)", "Text (empty: as for other e-services)"), Kind.TEXT));
    }
    return List.copyOf(all);
  }

  private static String told(Document document, Cell cell) {
    if (Elements.texts(document, FlowPlaces.NOTICES.in("on")).contains(cell.key())) {
      return "on";
    }
    return Elements.texts(document, FlowPlaces.NOTICES.in("off")).contains(cell.key()) ? "off" : "";
  }

  private static Setting words(Document document, Cell cell, String part, String tag, LocalText label, Kind kind) {
    var now = NoticeEdits.words(document, cell).map(at -> document.textAt(at.in(part, tag))).orElse("");
    return new Setting(part + "." + tag, label, kind, now, List.of(), tag,
        (later, value) -> Optional.of(NoticeEdits.words(later, cell, part, new Language(tag), value)));
  }
}
