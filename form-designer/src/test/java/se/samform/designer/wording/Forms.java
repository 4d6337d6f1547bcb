package se.samform.designer.wording;

import java.util.List;
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
import se.samform.core.form.Terms;
import se.samform.core.logic.Condition;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** E-services that have nothing but questions on one step, and what every e-service must have. */
public final class Forms {

  private static final LocalText TITLE = LocalText.of("Formulär", "Form");

  private Forms() {}

  public static ServiceDefinition of(List<Question> questions) {
    return new ServiceDefinition(
        new About(new ServiceKey("form"), List.of(Language.SWEDISH, Language.ENGLISH), TITLE, TITLE),
        new Catalogue(TITLE, LocalText.NONE, List.of(Audience.RESIDENT), 5, List.of(new Paragraph(TITLE, LocalText.NONE)), List.of(), List.of()),
        new Terms(Login.REQUIRED, ProtectedIdentity.PHONE, 90, "FORM"), List.of(new Step("s0", TITLE, LocalText.NONE, Condition.ALWAYS, questions)),
        List.of(new Role("unit", RoleKind.UNIT, TITLE)), flow());
  }

  private static Flow flow() {
    var closed = new Status("closed", StatusKind.CLOSED, TITLE, LocalText.NONE, List.of());
    return new Flow(List.of(new Status("in", StatusKind.SUBMITTED, TITLE, TITLE, List.of("closed")), closed), "in", List.of(new Route(Condition.ALWAYS, "unit")), List.of(), 30);
  }
}
