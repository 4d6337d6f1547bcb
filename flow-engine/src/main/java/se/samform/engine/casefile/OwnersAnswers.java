package se.samform.engine.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samform.core.answer.Submission;
import se.samform.core.flow.CaseOwner;
import se.samform.core.form.AnswerField;
import se.samform.core.form.OrganisationQuestion;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.engine.content.Content;

/**
 * What whoever a case was transferred to goes on with: what was answered before, but about who applies what is known of
 * themselves. Of an organisation that is whom to reach there.
 */
final class OwnersAnswers {

  private OwnersAnswers() {}

  static Content in(ServiceDefinition definition, Content typed, CaseOwner owner) {
    var answers = new HashMap<String, List<String>>();
    AboutApplicant.applicants(definition).forEach(question -> question.fields().forEach(field -> answers.put(question.path(field), said(text(owner, field)))));
    if (owner.isOrganisation()) {
      definition.questions().stream().filter(OrganisationQuestion.class::isInstance).map(OrganisationQuestion.class::cast).findFirst()
          .ifPresent(question -> answers.putAll(organisation(question, owner)));
    }
    return typed.with(typed.looked().without(answers.keySet())).with(typed.answers().with(answers));
  }

  /** As they have said by now where they are reached; what they left out stays as it was said at the transfer. */
  static CaseOwner reached(ServiceDefinition definition, Submission submission, CaseOwner owner) {
    var reach = AboutApplicant.reach(definition, submission);
    var ways = owner.ways();
    var address = reach.address();
    return owner.reachedBy(new CaseOwner.Ways(ways.contact(), reach.mail().orElse(ways.mail()), reach.phone().orElse(ways.phone()),
        address.map(Reach.Address::street).orElse(ways.street()), address.map(Reach.Address::postalCode).orElse(ways.postalCode()),
        address.map(Reach.Address::city).orElse(ways.city())));
  }

  private static Map<String, List<String>> organisation(OrganisationQuestion question, CaseOwner owner) {
    var answers = new HashMap<String, List<String>>();
    question.fields().forEach(field -> answers.put(question.id() + "." + field.key(), said(text(owner, field))));
    return answers;
  }

  private static String text(CaseOwner owner, AnswerField field) {
    var ways = owner.ways();
    return Map.of(OrganisationQuestion.NUMBER.key(), owner.number(), OrganisationQuestion.NAME.key(), owner.name(), "contactName", ways.contact(),
        AnswerField.EMAIL.key(), ways.mail(), AnswerField.PHONE.key(), ways.phone(), AnswerField.STREET.key(), ways.street(),
        AnswerField.POSTAL_CODE.key(), ways.postalCode(), AnswerField.CITY.key(), ways.city()).getOrDefault(field.key(), "");
  }

  private static String text(CaseOwner owner, PersonField field) {
    var ways = owner.ways();
    var name = owner.isOrganisation() ? ways.contact() : owner.name();
    var last = owner.isOrganisation() ? lastWord(name) : lastName(owner);
    return switch (field) {
      case FIRST_NAME -> name.substring(0, name.length() - last.length()).strip();
      case LAST_NAME -> last;
      case PERSONAL_NUMBER -> owner.isOrganisation() ? "" : owner.number();
      case EMAIL -> ways.mail();
      case PHONE -> ways.phone();
      case STREET -> ways.street();
      case POSTAL_CODE -> ways.postalCode();
      case CITY -> ways.city();
    };
  }

  /** As the register has it; of a name that was typed as a whole, its last word. */
  private static String lastName(CaseOwner owner) {
    return !owner.lastName().isEmpty() && owner.name().endsWith(owner.lastName()) ? owner.lastName() : lastWord(owner.name());
  }

  private static String lastWord(String name) {
    return name.contains(" ") ? name.substring(name.lastIndexOf(' ') + 1) : "";
  }

  private static List<String> said(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }
}
