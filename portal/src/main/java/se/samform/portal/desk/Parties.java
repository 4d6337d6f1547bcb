package se.samform.portal.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerText;
import se.samform.core.answer.Retelling;
import se.samform.core.answer.Submission;
import se.samform.core.answer.Wording;
import se.samform.core.flow.CaseOwner;
import se.samform.core.form.Afterwards;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.engine.casefile.AboutApplicant;
import se.samform.portal.wording.Acted;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** The persons that a submission names; the applicant first. */
final class Parties {
    private Parties() {}

    /**
     * @param word what the applicant is called; the form itself says "you" to them
     * @param signs what is said of who must sign too, by the question
     */
    static List<Party> of(ServiceDefinition service, Submission submission, Retelling telling, String word, Function<String, List<String>> signs) {
        Optional<PersonQuestion> applicant = AboutApplicant.question(service, submission);
        return persons(service).sorted(Comparator.comparing(question -> !applicant.equals(Optional.of(question))))
            .flatMap(question -> party(question, submission, telling, applicant.filter(question::equals).map(same -> word), signs).stream()).toList();
    }

    /** A child of the applicant's that was chosen. */
    static Optional<Party> child(ServiceDefinition service, Submission submission, Retelling telling) {
        var answers = submission.toldTo(Afterwards.Reader.OFFICER, service).answers();
        return service.questions().stream().filter(ChildQuestion.class::isInstance)
            .flatMap(question -> answers.get(question.id()) instanceof Answer.Fields fields ? child(question, fields, telling).stream() : Stream.empty()).findFirst();
    }

    private static Optional<Party> child(Question question, Answer.Fields fields, Retelling telling) {
        String name = Stream.of("firstName", "lastName").flatMap(part -> fields.field(part).stream()).collect(Collectors.joining(" "));
        var number = fields.field(ChildQuestion.NUMBER).map(Wording::personalNumber);
        return Optional.of(name).filter(named -> !named.isBlank())
            .map(named -> new Party(telling.words(question).ask().name().in(telling.language()), Stream.concat(Stream.of(named), number.stream()).toList(), false));
    }

    /** Who handed it in for whoever applies. */
    static Party acting(Acting acting, Sentences texts) {
        var lines = acting.isNameless() ? List.of(Acted.in(texts, acting)) : List.of(acting.name(), Wording.personalNumber(acting.person()), Acted.in(texts, acting));
        return new Party(texts.of("acted.by"), lines, false);
    }

    /** To whom it was transferred, and when. */
    static Party owner(CaseOwner owner, Instant since, Sentences texts, Times times) {
        var ways = owner.ways();
        String number = owner.isOrganisation() ? owner.number() : Wording.personalNumber(owner.number());
        String address = Stream.of(ways.street(), (ways.postalCode() + " " + ways.city()).strip()).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        var lines = Stream.of(owner.name(), number, ways.contact(), ways.mail(), ways.phone(), address).filter(text -> !text.isEmpty()).toList();
        return new Party(texts.of("desk.owner.since", times.moment(since)), lines, true);
    }

    private static Stream<PersonQuestion> persons(ServiceDefinition service) {
        return service.questions().stream().filter(PersonQuestion.class::isInstance).map(PersonQuestion.class::cast)
            .filter(question -> question.ask().afterwards().isShownTo(Afterwards.Reader.OFFICER));
    }

    /** An address alone is nobody. */
    private static boolean isNamed(Answer.Person person) {
        return person.field(PersonField.FIRST_NAME).isPresent() || person.field(PersonField.LAST_NAME).isPresent();
    }

    private static Optional<Party> party(PersonQuestion question, Submission submission, Retelling telling, Optional<String> applicant, Function<String, List<String>> signs) {
        return Optional.ofNullable(submission.answers().get(question.id()))
            .filter(answer -> answer instanceof Answer.Person person && isNamed(person))
            .map(answer -> Stream.concat(AnswerText.of(question, answer, telling.language()).lines(), question.signs() ? signs.apply(question.id()).stream() : Stream.of()).toList())
            .filter(lines -> !lines.isEmpty())
            .map(lines -> new Party(applicant.orElseGet(() -> telling.words(question).ask().name().in(telling.language())), lines, applicant.isPresent(), question.signs()));
    }
}
