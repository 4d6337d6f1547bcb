package se.samform.designer.exchange;

import java.util.ArrayList;
import java.util.List;
import se.samform.core.document.Entry;
import se.samform.core.document.Part;
import se.samform.core.document.Section;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.DecisionTable;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.wording.InWords;
import se.samform.designer.wording.Sentence;

/** Decision tables, rule by rule. */
final class SpecifiedLogic {

  private final ServiceDefinition definition;
  private final Language language;
  private final InWords words;

  SpecifiedLogic(ServiceDefinition definition, Language language, InWords words) {
    this.definition = definition;
    this.language = language;
    this.words = words;
  }

  List<Part> parts() {
    if (definition.tables().isEmpty()) {
      return List.of();
    }
    return List.of(new Section(say("Beslutstabeller", "Decision tables"), List.of(), definition.tables().stream().map(this::table).toList()));
  }

  private Section.Group table(DecisionTable table) {
    var said = words.table(table);
    var entries = new ArrayList<Entry>();
    entries.add(Entry.of(say("Gäller", "Applies"), said.hit().in(language)));
    said.on().ifPresent(day -> entries.add(Entry.of(say("Dag som avgör", "Day that decides"), day.in(language))));
    for (var version : said.versions()) {
      var lines = new ArrayList<>(version.rules().stream().map(this::told).toList());
      version.otherwise().ifPresent(otherwise -> lines.add(told(otherwise)));
      entries.add(new Entry(version.from().map(this::told).orElse(say("Rader", "Rows")), lines));
    }
    return new Section.Group(said.name().in(language), entries);
  }

  private String told(Sentence sentence) {
    return sentence.in(language);
  }

  private String say(String swedish, String english) {
    return LocalText.of(swedish, english).in(language);
  }
}
