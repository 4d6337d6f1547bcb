package se.samform.core.logic;

import java.time.LocalDate;
import java.util.List;
import se.samform.core.answer.AnswerReader;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Given;
import se.samform.core.answer.Problem;
import se.samform.core.answer.ProblemTexts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.Reading;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.Fault;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Login;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.TextQuestion;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Checks what stands in a field before anybody has typed. */
final class InitiallyCheck {

  /** Any day: limits that are counted from today are left to the day of filling in. */
  private static final Facts SOME_DAY = new Facts(LocalDate.of(2000, 1, 1));

  private static final LocalText NO_ANSWER = LocalText.of("Det är inget svar", "It is no answer");

  private final ServiceDefinition definition;
  private final Layout layout;
  private final List<Fault> faults;

  InitiallyCheck(ServiceDefinition definition, Layout layout, List<Fault> faults) {
    this.definition = definition;
    this.layout = layout;
    this.faults = faults;
  }

  void check(Question question, String at) {
    var initially = question.ask().initially();
    if (!initially.texts().isEmpty()) {
      texts(question, initially.texts(), at + "/default");
    }
    if (initially.known().isPresent()) {
      known(question, at + "/known");
    }
    if (!question.ask().readOnly().equals(Condition.NEVER) && initially.isBlank() && !isPrefilled(question)) {
      add(at + "/readOnly",
          LocalText.of("Ingen skulle någonsin kunna besvara den", "Nobody could ever answer it"),
          LocalText.of("Ange vad som ska stå där: ”default” eller ”known”.", "Say what stands there: \"default\" or \"known\"."));
    }
  }

  private static boolean isPrefilled(Question question) {
    return question instanceof PersonQuestion person && person.prefill();
  }

  private void texts(Question question, List<String> texts, String at) {
    if (!isTyped(question)) {
      add(at, LocalText.of("Ingenting kan stå i den i förväg", "Nothing can stand in it beforehand"), LocalText.of("Ta bort det.", "Take it away."));
      return;
    }
    var raw = RawAnswers.NONE.with(question.id(), texts);
    switch (AnswerReader.of(question).read(question.id(), new Given(raw, SOME_DAY))) {
      case Reading.Refused refused -> refused.problems().stream().filter(InitiallyCheck::isLasting)
          .forEach(problem -> add(at, NO_ANSWER, problem(problem, question)));
      case Reading.Blank blank -> add(at,
          NO_ANSWER,
          LocalText.of("Skriv ett, eller ta bort det.", "Write one, or take it away."));
      case Reading.PartlyRead partly -> {}
      case Reading.Read read -> {}
    }
  }

  private static LocalText problem(Problem problem, Question question) {
    return LocalText.of("%s.", "%s.").formatted(
        LocalText.of(ProblemTexts.of(problem, question, Language.SWEDISH), ProblemTexts.of(problem, question, Language.ENGLISH)));
  }

  /** One text field or set of options: what has a path of its own. Nobody agrees beforehand (GDPR, recital 32). */
  private static boolean isTyped(Question question) {
    boolean isOther =
        question instanceof FileQuestion || question instanceof GroupQuestion || question instanceof ConsentQuestion;
    return !isOther && question.paths().contains(question.id());
  }

  private static boolean isLasting(Problem problem) {
    return !(problem instanceof Problem.TooEarly || problem instanceof Problem.TooLate);
  }

  private void known(Question question, String at) {
    if (!(question instanceof TextQuestion)) {
      add(at,
          LocalText.of("Det som är känt om en person är text", "What is known about a person is text"),
          LocalText.of("Fråga efter det i en textfråga.", "Ask for it in a text question."));
    }
    if (definition.terms().login() == Login.NONE) {
      add(at,
          LocalText.of("Ingen är inloggad", "Nobody is logged in"),
          LocalText.of("Ta bort det, eller låt ”login” vara optional eller required.", "Take it away, or let \"login\" be optional or required."));
    }
    if (layout.groupOf(layout.require(question.id())) != Layout.NO_GROUP) {
      add(at,
          LocalText.of("Den som är inloggad är inte en av raderna", "Who is logged in is not one of the rows"),
          LocalText.of("Ta bort det.", "Take it away."));
    }
  }

  private void add(String path, LocalText sentence, LocalText remedy) {
    faults.add(Fault.of(path, sentence, remedy));
  }
}
