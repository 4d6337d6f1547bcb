package se.samform.portal.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerText;
import se.samform.core.answer.Submission;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.Language;

/** The persons that a submission names; whoever filled it in first. */
final class Parties {
    private Parties() {}

    /** @param applicant what whoever filled it in is called; the form itself says "you" to them */
    static List<Party> of(ServiceDefinition service, Submission submission, Language language, String applicant) {
        return persons(service).flatMap(question -> party(question, submission, language, applicant).stream()).toList();
    }

    private static Stream<PersonQuestion> persons(ServiceDefinition service) {
        return service.questions().stream().filter(PersonQuestion.class::isInstance).map(PersonQuestion.class::cast)
            .sorted(Comparator.comparing(question -> !question.prefill()));
    }

    /** An address alone is nobody. */
    private static boolean isNamed(Answer.Person person) {
        return person.field(PersonField.FIRST_NAME).isPresent() || person.field(PersonField.LAST_NAME).isPresent();
    }

    private static Optional<Party> party(PersonQuestion question, Submission submission, Language language, String applicant) {
        return Optional.ofNullable(submission.answers().get(question.id()))
            .filter(answer -> answer instanceof Answer.Person person && isNamed(person))
            .map(answer -> AnswerText.of(question, answer, language).lines().toList())
            .filter(lines -> !lines.isEmpty())
            .map(lines -> new Party(question.prefill() ? applicant : question.ask().name().in(language), lines));
    }
}
