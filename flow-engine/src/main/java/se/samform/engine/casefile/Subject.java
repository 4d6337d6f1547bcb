package se.samform.engine.casefile;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerText;
import se.samform.core.answer.Submission;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.text.Language;

/**
 * What tells a case from others of its e-service in officers' lists, beside who applies: the first answer to a question that
 * the form calls searchable, in page order. A sensitive one is never that, nor is anybody's personal number, nor
 * what has rows, in which each answer has its own secrecy. Of a person or an organisation it is the name, and not the
 * applicant's once more.
 */
final class Subject {
  /** Letters; a line of a list has no room for more. */
  static final int MOST = 60;
  /** By which a person is known. */
  private static final Set<TextFormat> NUMBERS = EnumSet.of(TextFormat.PERSONAL_NUMBER, TextFormat.PERSONAL_NUMBER_ONLY, TextFormat.COORDINATION_NUMBER, TextFormat.CPR);

  private Subject() {}

  /** Empty where nothing such was answered. */
  static Optional<String> of(ServiceDefinition definition, Submission submission) {
    var applicant = AboutApplicant.question(definition, submission).map(Question::id).orElse("");
    return definition.questions().stream()
        .filter(question -> question.ask().isSearchable() && question.ask().afterwards().isShownTo(Reader.OFFICER) && !question.id().equals(applicant))
        .flatMap(question -> Stream.ofNullable(submission.answers().get(question.id())).map(answer -> text(question, answer, submission.language())))
        .map(Subject::shortened).filter(text -> !text.isEmpty()).findFirst();
  }

  /** Empty for what may not tell a case apart. */
  static String text(Question question, Answer answer, Language language) {
    if (question instanceof GroupQuestion || question instanceof TextQuestion text && NUMBERS.contains(text.format())) {
      return "";
    }
    if (question instanceof PersonQuestion && answer instanceof Answer.Person person) {
      return name(person);
    }
    String named = answer instanceof Answer.Fields fields ? name(fields) : "";
    return named.isEmpty() ? AnswerText.of(question, answer, language) : named;
  }

  private static String name(Answer.Fields fields) {
    return String.join(" ", Stream.of("name", "firstName", "lastName").flatMap(part -> fields.field(part).stream()).toList());
  }

  private static String name(Answer.Person person) {
    return String.join(" ", Stream.of(PersonField.FIRST_NAME, PersonField.LAST_NAME).flatMap(part -> person.field(part).stream()).toList());
  }

  /** One line, ending at a word where it can. */
  static String shortened(String text) {
    String line = text.replaceAll("\\s+|\\p{Cntrl}+", " ").strip();
    if (line.codePointCount(0, line.length()) <= MOST) return line;
    String cut = line.substring(0, line.offsetByCodePoints(0, MOST - 1));
    int space = cut.lastIndexOf(' ');
    return (space > MOST / 2 ? cut.substring(0, space) : cut) + "…";
  }
}
