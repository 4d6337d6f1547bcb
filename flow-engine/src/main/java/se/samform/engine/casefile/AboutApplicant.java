package se.samform.engine.casefile;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Submission;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.ServiceDefinition;

/** What applicants wrote of themselves; where the form asks for nobody as the applicant, what it asks of people at all. */
public final class AboutApplicant {

  private AboutApplicant() {}

  public static Optional<String> field(ServiceDefinition definition, Submission submission, PersonField field) {
    return persons(definition, submission).flatMap(person -> person.field(field).stream()).findFirst();
  }

  /** Of whom the form asks as the applicant; else nobody's. */
  static Optional<String> name(ServiceDefinition definition, Submission submission) {
    return questions(definition).filter(PersonQuestion::prefill)
        .flatMap(question -> answer(submission, question).stream())
        .map(AboutApplicant::name)
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  private static String name(Answer.Person person) {
    return Stream.of(PersonField.FIRST_NAME, PersonField.LAST_NAME).flatMap(part -> person.field(part).stream()).collect(Collectors.joining(" "));
  }

  private static Stream<Answer.Person> persons(ServiceDefinition definition, Submission submission) {
    var asksForApplicant = questions(definition).anyMatch(PersonQuestion::prefill);
    return questions(definition).filter(question -> question.prefill() || !asksForApplicant)
        .flatMap(question -> answer(submission, question).stream());
  }

  private static Stream<PersonQuestion> questions(ServiceDefinition definition) {
    return definition.questions().stream().filter(PersonQuestion.class::isInstance).map(PersonQuestion.class::cast);
  }

  private static Optional<Answer.Person> answer(Submission submission, PersonQuestion question) {
    return Optional.ofNullable((Answer.Person) submission.answers().get(question.id()));
  }
}
