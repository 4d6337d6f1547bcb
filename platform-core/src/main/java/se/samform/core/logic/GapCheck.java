package se.samform.core.logic;

import java.util.List;
import java.util.TreeSet;
import se.samform.core.flow.Template;
import se.samform.core.answer.Gaps;
import se.samform.core.form.Fault;
import se.samform.core.form.Fault.Kind;
import se.samform.core.form.Information;
import se.samform.core.form.Option;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.StopQuestion;
import se.samform.core.form.TreeQuestion;
import se.samform.core.text.GappedText;
import se.samform.core.text.LocalText;

/** Checks that the gaps of texts are well formed, and that what they show is there and fits in a sentence. */
final class GapCheck {

  private final ConditionCheck conditions;
  private final List<Fault> faults;

  /** For texts that stand where these conditions do. */
  GapCheck(ConditionCheck conditions, List<Fault> faults) {
    this.conditions = conditions;
    this.faults = faults;
  }

  /** All its words but the label, which may stand elsewhere. */
  void check(Question question, String at) {
    var words = question.ask().phrasing();
    check(words.hint(), at + "/hint");
    check(words.help(), at + "/help");
    check(words.whenMissing(), at + "/whenMissing");
    switch (question) {
      case Information information -> check(information.text(), at + "/text");
      case StopQuestion stop -> check(stop.text(), at + "/text");
      case TreeQuestion tree -> {}
      case Question other -> options(other.options(), at + "/options");
    }
  }

  private void options(List<Option> options, String at) {
    for (int i = 0; i < options.size(); i++) {
      check(options.get(i).label(), at + "/" + i + "/label");
    }
  }

  void check(LocalText text, String at) {
    text.texts().forEach((language, words) -> check(words, at + "/" + language.tag()));
  }

  private void check(String text, String at) {
    if (!GappedText.hasBraces(text)) {
      return;
    }
    GappedText.parse(text).ifPresentOrElse(
        gapped -> gapped.paths().forEach(path -> path(path, at)),
        () -> add(at,
            LocalText.of("En klammer står ensam", "A brace stands alone"),
            LocalText.of("Skriv {path} för att visa ett svar, {{ och }} för klamrar.", "Write {path} to show an answer, {{ and }} for braces.")));
  }

  /** The fields of a text to begin with. */
  void check(Template template, String at) {
    template.text().texts().forEach((language, words) -> Template.FIELD.matcher(words).results()
        .forEach(field -> field(field.group(1), at + "/text/" + language.tag())));
  }

  private void field(String name, String at) {
    if (name.startsWith(Template.ANSWER)) {
      path(name.substring(Template.ANSWER.length()), at);
    } else if (!Template.FIELDS.contains(name)) {
      add(Kind.DANGLING, at,
          LocalText.of("Det finns inget fält ”%s”", "There is no field \"%s\"").formatted(name),
          LocalText.of("Skriv något av %s, eller answer. med en fråga.", "Write one of %s, or answer. with a question.").formatted(String.join(", ", new TreeSet<>(Template.FIELDS))));
    }
  }

  private void path(String path, String at) {
    if (!path.equals(Gaps.TODAY)) {
      conditions.answerable(path, at).ifPresent(question -> fits(path, question, at));
    }
  }

  private void fits(String path, Question question, String at) {
    boolean isLong = path.equals(question.id()) && (question instanceof RankedQuestion || question instanceof PricedQuestion);
    if (isLong || isUntold(ConditionCheck.kind(path, question))) {
      add(at,
          LocalText.of("”%s” är för mycket för en mening", "\"%s\" is too much for a sentence").formatted(path),
          LocalText.of("Visa en del av det, som {applicant.firstName}.", "Show a part of it, as {applicant.firstName}."));
    } else if (question.options().stream().anyMatch(option -> Gaps.areIn(option.label()))) {
      add(at,
          LocalText.of("Alternativen i ”%s” visar själva svar", "The options of \"%s\" show answers themselves").formatted(path),
          LocalText.of("Visa det som de visar.", "Show what they show."));
    }
  }

  private void add(String path, LocalText sentence, LocalText remedy) {
    add(Kind.OTHER, path, sentence, remedy);
  }

  private void add(Kind kind, String path, LocalText sentence, LocalText remedy) {
    faults.add(new Fault(kind, path, sentence, remedy));
  }

  private static boolean isUntold(ValueKind kind) {
    return kind == ValueKind.PRESENCE || kind == ValueKind.PLACE;
  }
}
