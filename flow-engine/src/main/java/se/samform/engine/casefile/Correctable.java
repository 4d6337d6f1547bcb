package se.samform.engine.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.answer.Submission;
import se.samform.core.form.Afterwards;
import se.samform.core.form.Afterwards.ChangedBy;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonPart;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.TimeQuestion;
import se.samform.core.form.YesNoQuestion;

/**
 * What an officer may correct of what was answered: plain answers that they may read, outside groups. Never what a register
 * told, nor who it is: a personal number, or the name of who logged in; nor what the form lets nobody or the citizen alone change,
 * as a consent of theirs.
 *
 * @param part of a person's
 */
public record Correctable(Question question, String path, Optional<PersonField> part) {

  private static final Set<Class<? extends Question>> PLAIN = Set.of(
      TextQuestion.class, LongTextQuestion.class, NumberQuestion.class, MoneyQuestion.class, DateQuestion.class, TimeQuestion.class, YesNoQuestion.class);

  /** Of what was answered. @param newest of the case's submissions @param isAnonymous whether nobody logged in */
  static List<Correctable> of(ServiceDefinition definition, Submission newest, boolean isAnonymous) {
    var told = newest.toldTo(Afterwards.Reader.OFFICER, definition).answers();
    return definition.questions().stream().filter(question -> told.containsKey(question.id()) && isOfficers(question))
        .flatMap(question -> fields(question, isAnonymous)).filter(field -> !newest.sources().containsKey(field.path())).toList();
  }

  private static boolean isOfficers(Question question) {
    var by = question.ask().afterwards().changedBy();
    return by == ChangedBy.CITIZEN_AND_OFFICER || by == ChangedBy.OFFICER;
  }

  private static Stream<Correctable> fields(Question question, boolean isAnonymous) {
    if (question instanceof PersonQuestion person) {
      return person.fields().stream().filter(field -> !isWhoTheyAre(field, person, isAnonymous))
          .map(field -> new Correctable(person, person.path(field), Optional.of(field)));
    }
    var isPlain = PLAIN.contains(question.getClass()) || question instanceof ChoiceQuestion choice && choice.own().isEmpty();
    return isPlain ? Stream.of(new Correctable(question, question.id(), Optional.empty())) : Stream.of();
  }

  private static boolean isWhoTheyAre(PersonField field, PersonQuestion person, boolean isAnonymous) {
    return field == PersonField.PERSONAL_NUMBER || field.part() == PersonPart.NAME && person.prefill() && !isAnonymous;
  }
}
