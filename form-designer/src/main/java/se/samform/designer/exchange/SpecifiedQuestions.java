package se.samform.designer.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samform.core.document.Entry;
import se.samform.core.document.Section;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.EnclosedFile;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.Option;
import se.samform.core.form.Paragraph;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.StopQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.wording.Effect;
import se.samform.designer.wording.InWords;

/** Questions with all that is said of them, each under a heading of its own; those of a group after it. */
final class SpecifiedQuestions {

  private final Language language;
  private final InWords words;
  private final TypeWords types;

  SpecifiedQuestions(Language language, InWords words) {
    this.language = language;
    this.words = words;
    this.types = new TypeWords(language);
  }

  /** @param before what their numbers begin with: "2." */
  List<Section.Group> of(List<Question> questions, String before) {
    var groups = new ArrayList<Section.Group>();
    for (int i = 0; i < questions.size(); i++) {
      var question = questions.get(i);
      var number = before + (i + 1);
      groups.add(new Section.Group(number + " " + question.ask().phrasing().label().in(language), entries(question)));
      if (question instanceof GroupQuestion group) {
        groups.addAll(of(group.questions(), number + "."));
      }
    }
    return groups;
  }

  private List<Entry> entries(Question question) {
    var entries = new ArrayList<Entry>();
    var ask = question.ask();
    entries.add(entry("Svar", "Answer", types.of(question)));
    text(entries, "Stöd", "Hint", ask.phrasing().hint());
    text(entries, "Hjälp", "Help", ask.phrasing().help());
    content(entries, question);
    if (!question.options().isEmpty()) {
      entries.add(new Entry(say("Alternativ", "Options"), question.options().stream().map(this::option).toList()));
    }
    if (question.isAnswerable()) {
      entries.add(entry("Obligatorisk", "Required", words.condition(Effect.REQUIRED, ask.required()).in(language)));
    }
    condition(entries, Effect.SHOWN, ask.shown(), Condition.ALWAYS);
    condition(entries, Effect.READ_ONLY, ask.readOnly(), Condition.NEVER);
    handling(entries, question);
    return entries;
  }

  private void condition(List<Entry> entries, Effect effect, Condition condition, Condition usual) {
    if (!condition.equals(usual)) {
      entries.add(entry("Villkor", "Condition", words.condition(effect, condition).in(language)));
    }
  }

  private void content(List<Entry> entries, Question question) {
    switch (question) {
      case Information information -> {
        text(entries, "Text", "Text", information.text());
        information.files().stream().map(EnclosedFile::name).forEach(name -> text(entries, "Fil", "File", name));
      }
      case StopQuestion stop -> text(entries, "Text", "Text", stop.text());
      case ConsentQuestion consent -> {
        text(entries, "Text", "Text", consent.text());
        consent.paragraphs().stream().map(this::paragraph).forEach(text -> entries.add(entry("Stycke", "Paragraph", text)));
      }
      case CalculatedValue value -> entries.add(entry("Formel", "Formula", words.formula(value).in(language)));
      case PricedQuestion order -> order.items().forEach(item -> entries.add(Entry.of(item.label().in(language), item.price().toPlainString() + " " + order.currency())));
      case Question other -> {}
    }
  }

  private String paragraph(Paragraph paragraph) {
    return Stream.of(paragraph.title(), paragraph.text()).filter(text -> !text.isEmpty()).map(text -> text.in(language)).reduce((one, more) -> one + ": " + more).orElse("");
  }

  private String option(Option option) {
    boolean isAlways = option.shown().equals(Condition.ALWAYS);
    return option.label().in(language) + (isAlways ? "" : " (" + words.condition(Effect.OFFERED, option.shown()).in(language) + ")");
  }

  /** What becomes of the answer, where it isn't as usual. */
  private void handling(List<Entry> entries, Question question) {
    var ask = question.ask();
    if (question.isAnswerable() && !ask.exportName().equals(ask.id())) {
      entries.add(entry("Namn i andra system", "Name in other systems", ask.exportName()));
    }
    if (ask.isSensitive()) {
      entries.add(entry("Uppgiften", "The answer", say("Känslig", "Sensitive")));
    }
    if (ask.isSearchable()) {
      entries.add(entry("Uppgiften", "The answer", say("Sökbar", "Searchable")));
    }
  }

  private void text(List<Entry> entries, String swedish, String english, LocalText text) {
    if (!text.isEmpty()) {
      entries.add(entry(swedish, english, text.in(language)));
    }
  }

  private Entry entry(String swedish, String english, String value) {
    return Entry.of(say(swedish, english), value);
  }

  private String say(String swedish, String english) {
    return LocalText.of(swedish, english).in(language);
  }
}
