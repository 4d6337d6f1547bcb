package se.samform.designer.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samform.core.answer.Beginning;
import se.samform.core.answer.OrganisationNumbers;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.Represented;
import se.samform.core.answer.Wording;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.OrganisationQuestion;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonPart;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;

/** What stands in the form when an example person begins: as in earnest, with their registers answering at once. */
final class FirstAnswers {

  private static final String OTHER_GUARDIAN = "Johan Påhitt";

  private FirstAnswers() {}

  static RawAnswers of(ServiceDefinition definition, ExamplePerson person) {
    var questions = definition.questions();
    return person.whom().map(whom -> switch (whom) {
      case Represented.Child child -> child(questions, person, child);
      case Represented.Organisation organisation -> organisation(questions, person, organisation);
    }).orElseGet(() -> Beginning.of(questions, person::known));
  }

  /** A form that asks which child it is about is answered by its guardian; any other is the child's own. */
  private static RawAnswers child(List<Question> questions, ExamplePerson person, Represented.Child child) {
    var children = questions.stream().filter(ChildQuestion.class::isInstance).toList();
    if (children.isEmpty()) {
      return Beginning.of(questions, field -> ofChild(field, person, child));
    }
    var answers = Beginning.of(questions, person::known);
    for (var question : children) {
      answers = answers.with(picked(question.id() + ".", child));
    }
    return answers;
  }

  private static String ofChild(PersonField field, ExamplePerson person, Represented.Child child) {
    int between = child.name().lastIndexOf(' ');
    return switch (field) {
      case FIRST_NAME -> child.name().substring(0, between);
      case LAST_NAME -> child.name().substring(between + 1);
      case PERSONAL_NUMBER -> Wording.personalNumber(child.number());
      case EMAIL, PHONE, STREET, POSTAL_CODE, CITY -> person.known(field);
    };
  }

  private static Map<String, List<String>> picked(String at, Represented.Child child) {
    int between = child.name().lastIndexOf(' ');
    var texts = new HashMap<String, List<String>>();
    texts.put(at + "firstName", List.of(child.name().substring(0, between)));
    texts.put(at + "lastName", List.of(child.name().substring(between + 1)));
    texts.put(at + ChildQuestion.NUMBER, List.of(Wording.personalNumber(child.number())));
    texts.put(at + ChildQuestion.CUSTODY, List.of(child.joint() ? ChildQuestion.JOINT : ChildQuestion.SOLE));
    texts.put(at + ChildQuestion.GUARDIAN, child.joint() ? List.of(OTHER_GUARDIAN) : List.of());
    return texts;
  }

  /** Where whoever acts lives is nobody's business. */
  private static RawAnswers organisation(List<Question> questions, ExamplePerson person, Represented.Organisation organisation) {
    var answers = Beginning.of(questions, field -> field.part() == PersonPart.ADDRESS ? "" : person.known(field));
    return questions.stream().filter(OrganisationQuestion.class::isInstance).findFirst().map(question -> answers.with(Map.of(
        question.id() + "." + OrganisationQuestion.NUMBER.key(), List.of(OrganisationNumbers.shown(organisation.number())),
        question.id() + "." + OrganisationQuestion.NAME.key(), List.of(organisation.name())))).orElse(answers);
  }
}
