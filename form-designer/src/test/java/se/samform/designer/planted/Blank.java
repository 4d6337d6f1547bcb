package se.samform.designer.planted;

import java.util.List;
import java.util.stream.Stream;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.form.About;
import se.samform.core.form.Audience;
import se.samform.core.form.Catalogue;
import se.samform.core.form.ChoiceDisplay;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.Login;
import se.samform.core.form.Option;
import se.samform.core.form.Paragraph;
import se.samform.core.form.ProtectedIdentity;
import se.samform.core.form.Ask;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.ServiceKey;
import se.samform.core.form.Step;
import se.samform.core.form.Terms;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DecisionTable;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** What every form has, whatever it asks. */
final class Blank {

  private Blank() {}

  static LocalText text(String text) {
    return LocalText.of(text, text + " in English");
  }

  static ServiceDefinition definition(List<Step> steps, List<DecisionTable> tables, Flow flow) {
    var title = text("Titel");
    return new ServiceDefinition(
        new About(new ServiceKey("planted"), List.of(Language.SWEDISH, Language.ENGLISH), title, title),
        new Catalogue(title, LocalText.NONE, List.of(Audience.RESIDENT), 5, List.of(new Paragraph(title, title)), List.of(), List.of()),
        new Terms(Login.REQUIRED, ProtectedIdentity.PHONE, 90, "PLA"),
        steps, tables, List.of(new Role("unit", RoleKind.UNIT, title), new Role("other", RoleKind.UNIT, title), new Role("officers", RoleKind.OFFICERS, title)), flow);
  }

  static Step step(String id, List<? extends se.samform.core.form.Question> questions) {
    return new Step(id, text(id), LocalText.NONE, Condition.ALWAYS, List.copyOf(questions));
  }

  static Ask ask(String id) {
    return Ask.of(id, text("Fråga " + id));
  }

  static ChoiceQuestion choice(Ask ask, List<String> options) {
    return new ChoiceQuestion(ask, options(options.stream()), ChoiceDisplay.DROPDOWN);
  }

  static List<Option> options(Stream<String> ids) {
    return ids.map(id -> new Option(id, text(id), LocalText.NONE)).toList();
  }

}
