package se.samform.designer.analysis;

import java.util.List;
import java.util.stream.IntStream;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Route;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;
import se.samform.core.form.About;
import se.samform.core.form.Audience;
import se.samform.core.form.Catalogue;
import se.samform.core.form.Login;
import se.samform.core.form.Paragraph;
import se.samform.core.form.ProtectedIdentity;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.ServiceKey;
import se.samform.core.form.Step;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DecisionTable;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** E-services that have nothing but questions, and what every e-service must have. */
final class TestForms {

  private static final LocalText TITLE = LocalText.of("Formulär", "Form");

  private TestForms() {}

  /** All on one step. */
  static ServiceDefinition of(List<Question> questions) {
    return of(questions, questions.size(), List.of());
  }

  /** @param onAStep so many on each */
  static ServiceDefinition of(List<Question> questions, int onAStep, List<DecisionTable> tables) {
    var steps = IntStream.range(0, (questions.size() + onAStep - 1) / onAStep)
        .mapToObj(i -> new Step("s" + i, LocalText.of("Steg " + i, "Step " + i), LocalText.NONE, Condition.ALWAYS,
            questions.subList(i * onAStep, Math.min(questions.size(), (i + 1) * onAStep)))).toList();
    return new ServiceDefinition(
        new About(new ServiceKey("form"), List.of(Language.SWEDISH, Language.ENGLISH), TITLE, TITLE),
        new Catalogue(TITLE, LocalText.NONE, List.of(Audience.RESIDENT), 5, List.of(new Paragraph(TITLE, LocalText.NONE)), List.of(), List.of()),
        new se.samform.core.form.Terms(Login.REQUIRED, ProtectedIdentity.PHONE, 90, "FORM"), steps, tables, List.of(new Role("unit", RoleKind.UNIT, TITLE)), flow());
  }

  private static Flow flow() {
    var closed = new Status("closed", StatusKind.CLOSED, TITLE, LocalText.NONE, List.of());
    return new Flow(List.of(new Status("in", StatusKind.SUBMITTED, TITLE, TITLE, List.of("closed")), closed), "in", List.of(new Route(Condition.ALWAYS, "unit")), List.of(), 30);
  }
}
