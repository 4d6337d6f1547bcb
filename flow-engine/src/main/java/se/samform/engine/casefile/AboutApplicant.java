package se.samform.engine.casefile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Represented;
import se.samform.core.answer.Submission;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.form.Audience;
import se.samform.core.form.OrganisationQuestion;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonPart;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.notice.Channel;

/**
 * Who applies: whom the form asks of as the applicant, and where it asks of nobody as that, the first whom it asks of at
 * all. An address alone is nobody.
 */
public final class AboutApplicant {

  private AboutApplicant() {}

  /** The question that they answered of themselves; empty for who didn't say. */
  public static Optional<PersonQuestion> question(ServiceDefinition definition, Submission submission) {
    return questions(definition).stream().filter(question -> answer(submission, question).filter(AboutApplicant::isSomebody).isPresent()).findFirst();
  }

  public static Optional<String> field(ServiceDefinition definition, Submission submission, PersonField field) {
    return answer(definition, submission).flatMap(person -> person.field(field));
  }

  /** By which ways somebody may be reached by what the form asks; which of them, only their answers tell. */
  static Set<Channel> asked(ServiceDefinition definition) {
    var asked = EnumSet.noneOf(Channel.class);
    for (var question : questions(definition)) {
      question.fields().forEach(field -> way(field).ifPresent(asked::add));
    }
    return asked;
  }

  private static Optional<Channel> way(PersonField field) {
    return switch (field) {
      case EMAIL -> Optional.of(Channel.MAIL);
      case PHONE -> Optional.of(Channel.SMS);
      case PERSONAL_NUMBER -> Optional.of(Channel.DIGITAL_POST);
      case STREET -> Optional.of(Channel.PRINT);
      case FIRST_NAME, LAST_NAME, POSTAL_CODE, CITY -> Optional.empty();
    };
  }

  /** As was answered, whoever's the case is by now: see {@link CaseFile#reach}. Nowhere once the content is purged. */
  public static Reach reach(ServiceDefinition definition, List<HandedIn> submissions) {
    return submissions.reversed().stream().findFirst().map(newest -> reach(definition, newest.submission())).orElse(Reach.NOWHERE);
  }

  static Reach reach(ServiceDefinition definition, Submission submission) {
    return reached(answer(definition, submission).map(AboutApplicant::reach).orElse(Reach.NOWHERE), submission);
  }

  /** Who acts for somebody else is told, and not whom they act for. */
  private static Reach reached(Reach reach, Submission submission) {
    return submission.acting().filter(acting -> !acting.isNameless()).map(acting -> reach.of(acting)).orElse(reach);
  }

  private static Reach reach(Answer.Person person) {
    return new Reach(
        person.field(PersonField.EMAIL), person.field(PersonField.PHONE), person.field(PersonField.PERSONAL_NUMBER),
        Optional.of(name(person)).filter(name -> !name.isEmpty()).flatMap(name -> address(name, person)));
  }

  private static Optional<Reach.Address> address(String name, Answer.Person person) {
    return person.field(PersonField.STREET).flatMap(street -> person.field(PersonField.POSTAL_CODE).flatMap(code ->
        person.field(PersonField.CITY).map(city -> new Reach.Address(name, street, code, city))));
  }

  /** Whether anybody is asked who they are. */
  public static boolean asks(ServiceDefinition definition) {
    return !questions(definition).isEmpty();
  }

  /** Whether their name may be kept out of lists. */
  public static boolean isProtected(ServiceDefinition definition) {
    return questions(definition).stream().anyMatch(question -> question.ask().isSensitive());
  }

  /** Whether who applies is told to this reader. */
  public static boolean isShownTo(Reader reader, ServiceDefinition definition) {
    return applicants(definition).stream().allMatch(question -> question.ask().afterwards().isShownTo(reader));
  }

  /** Whether lists that officers read may say who applies. */
  static boolean isNamedInLists(ServiceDefinition definition) {
    return asks(definition) && isShownTo(Reader.OFFICER, definition) && !isProtected(definition);
  }

  /** For officers' lists: empty as well where it is sensitive, or none of theirs. */
  static Optional<String> name(ServiceDefinition definition, Submission submission) {
    return question(definition, submission).filter(question -> !question.ask().isSensitive() && question.ask().afterwards().isShownTo(Reader.OFFICER))
        .flatMap(question -> answer(submission, question))
        .map(AboutApplicant::name)
        .filter(name -> !name.isEmpty());
  }

  /**
   * Which organisation applies: the one that somebody acted for, or that a form for companies or associations asks of; empty where
   * a person applies, and for what is sensitive or none of officers'.
   */
  public static Optional<Represented.Organisation> organisation(ServiceDefinition definition, Submission submission) {
    var acted = submission.acting().map(Acting::whom).filter(Represented.Organisation.class::isInstance).map(Represented.Organisation.class::cast).filter(each -> !each.name().isEmpty());
    return acted.or(() -> isForOrganisations(definition) ? asked(definition, submission) : Optional.empty());
  }

  private static boolean isForOrganisations(ServiceDefinition definition) {
    var audiences = definition.catalogue().audiences();
    return audiences.contains(Audience.COMPANY) || audiences.contains(Audience.ASSOCIATION);
  }

  private static Optional<Represented.Organisation> asked(ServiceDefinition definition, Submission submission) {
    return definition.questions().stream()
        .filter(question -> question instanceof OrganisationQuestion && !question.ask().isSensitive() && question.ask().afterwards().isShownTo(Reader.OFFICER))
        .flatMap(question -> submission.answers().get(question.id()) instanceof Answer.Fields fields ? organisation(fields).stream() : Stream.empty()).findFirst();
  }

  private static Optional<Represented.Organisation> organisation(Answer.Fields fields) {
    return fields.field(OrganisationQuestion.NAME.key()).filter(name -> !name.isBlank())
        .map(name -> new Represented.Organisation(fields.field(OrganisationQuestion.NUMBER.key()).orElse(""), name));
  }

  /** For who signed what somebody handed in: empty as well where it is sensitive, or somebody acted for them. */
  public static Optional<String> sender(ServiceDefinition definition, List<HandedIn> submissions) {
    return submissions.stream().map(HandedIn::submission).filter(submission -> submission.acting().isEmpty())
        .flatMap(submission -> name(definition, submission).stream()).findFirst();
  }

  private static String name(Answer.Person person) {
    return Stream.of(PersonField.FIRST_NAME, PersonField.LAST_NAME).flatMap(part -> person.field(part).stream()).collect(Collectors.joining(" "));
  }

  private static boolean isSomebody(Answer.Person person) {
    return Arrays.stream(PersonField.values()).anyMatch(field -> field.part() != PersonPart.ADDRESS && person.field(field).isPresent());
  }

  /** Those that whoever applies answers of themselves; where the form says of none that it is, the first of all. */
  static List<PersonQuestion> applicants(ServiceDefinition definition) {
    var all = questions(definition);
    return all.isEmpty() || all.getFirst().prefill() ? all : all.subList(0, 1);
  }

  private static List<PersonQuestion> questions(ServiceDefinition definition) {
    var all = definition.questions().stream().filter(PersonQuestion.class::isInstance).map(PersonQuestion.class::cast).toList();
    var applicants = all.stream().filter(PersonQuestion::prefill).toList();
    return applicants.isEmpty() ? all : applicants;
  }

  private static Optional<Answer.Person> answer(ServiceDefinition definition, Submission submission) {
    return question(definition, submission).flatMap(question -> answer(submission, question));
  }

  private static Optional<Answer.Person> answer(Submission submission, PersonQuestion question) {
    return Optional.ofNullable((Answer.Person) submission.answers().get(question.id()));
  }
}
