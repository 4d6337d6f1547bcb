package se.samform.engine.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerText;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.Submission;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.EmployeeQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.OrganisationQuestion;
import se.samform.core.form.PersonField;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.text.Language;

/** What of a submission can be found: searchable answers, and of those that aren't sensitive names, numbers and files. */
final class SubmittedWords {

  /** Each is found by thousands of cases. */
  private static final Cache<String, Set<String>> TITLES = Caffeine.newBuilder().maximumSize(1_000).build();

  private final Findable to;
  private final Language language;

  SubmittedWords(Findable to, Language language) {
    this.to = to;
    this.language = language;
  }

  void add(ServiceDefinition definition, Submission submission) {
    definition.title().texts().values().forEach(title -> to.and(Source.SERVICE, TITLES.get(title, Findable::wordsOf)));
    add(definition.questions(), submission.toldTo(Reader.OFFICER, definition).answers());
  }

  private void add(List<Question> questions, Map<String, Answer> answers) {
    for (var question : questions) {
      var answer = Optional.ofNullable(answers.get(question.id()));
      if (answer.isPresent() && !question.ask().isSensitive() && question.ask().afterwards().isShownTo(Reader.OFFICER)) {
        add(question, answer.get());
      }
    }
  }

  private void add(Question question, Answer answer) {
    if (question instanceof GroupQuestion group && answer instanceof Answer.Rows rows) {
      rows.rows().forEach(row -> add(group.questions(), row.answers()));
      return;
    }
    addParty(question, answer);
    if (answer instanceof Answer.Files files) {
      files.files().stream().map(FileRef::name).forEach(name -> to.and(Source.FILE, name));
    } else if (question.ask().isSearchable() && !(question instanceof TextQuestion text && kind(text.format()).isPresent())) {
      to.and(Source.ANSWER, AnswerText.of(question, answer, language));
    }
  }

  private void addParty(Question question, Answer answer) {
    if (answer instanceof Answer.Person person) {
      names(person.field(PersonField.FIRST_NAME), person.field(PersonField.LAST_NAME));
      number(PartyNumber.Kind.PERSON, person.field(PersonField.PERSONAL_NUMBER));
    }
    if (answer instanceof Answer.Fields fields) {
      addParty(question, fields);
    }
    if (question instanceof TextQuestion text && answer instanceof Answer.Text(String digits)) {
      kind(text.format()).ifPresent(kind -> number(kind, Optional.of(digits)));
    }
  }

  private void addParty(Question question, Answer.Fields fields) {
    switch (question) {
      case ChildQuestion child -> {
        names(fields.field("firstName"), fields.field("lastName"), fields.field(ChildQuestion.GUARDIAN));
        number(PartyNumber.Kind.PERSON, fields.field(ChildQuestion.NUMBER));
      }
      case OrganisationQuestion organisation -> {
        names(fields.field(OrganisationQuestion.NAME.key()), fields.field("contactName"));
        number(PartyNumber.Kind.ORGANISATION, fields.field(OrganisationQuestion.NUMBER.key()));
      }
      case EmployeeQuestion employee -> names(fields.field("name"));
      default -> { }
    }
  }

  @SafeVarargs
  private void names(Optional<String>... names) {
    Stream.of(names).flatMap(Optional::stream).forEach(name -> to.and(Source.NAME, name));
  }

  private void number(PartyNumber.Kind kind, Optional<String> digits) {
    digits.filter(text -> !text.isBlank()).ifPresent(text -> to.and(new PartyNumber(kind, text)));
  }

  private static Optional<PartyNumber.Kind> kind(TextFormat format) {
    return switch (format) {
      case PERSONAL_NUMBER, PERSONAL_NUMBER_ONLY, COORDINATION_NUMBER -> Optional.of(PartyNumber.Kind.PERSON);
      case CPR -> Optional.of(PartyNumber.Kind.DANISH_PERSON);
      case ORGANISATION_NUMBER -> Optional.of(PartyNumber.Kind.ORGANISATION);
      case CVR -> Optional.of(PartyNumber.Kind.DANISH_ORGANISATION);
      case NONE, EMAIL, PHONE, POSTAL_CODE, BANKGIRO, PLUSGIRO, IBAN, WEB_ADDRESS, BANK_ACCOUNT -> Optional.empty();
    };
  }
}
