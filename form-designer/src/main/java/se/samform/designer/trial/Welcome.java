package se.samform.designer.trial;

import java.util.Optional;
import se.samform.core.answer.Represented;
import se.samform.core.form.Audience;
import se.samform.core.form.Login;
import se.samform.core.form.ProtectedIdentity;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.LocalText;

/**
 * What somebody is told before they begin.
 *
 * @param mayBegin whether they come to the form at all
 */
public record Welcome(boolean mayBegin, Optional<LocalText> told) {

  private static final Welcome IN = new Welcome(true, Optional.empty());

  static Welcome of(ServiceDefinition definition, ExamplePerson person) {
    if (!person.isLoggedIn() && definition.terms().login() == Login.REQUIRED) {
      return new Welcome(false, Optional.of(LocalText.of(
          "E-tjänsten kräver inloggning: den som inte är inloggad kommer till inloggningen.", "The e-service asks for a log-in: who is not logged in comes to that.")));
    }
    if (person.isProtected() && definition.terms().protectedIdentity() == ProtectedIdentity.PHONE) {
      return told("Den som har skyddade personuppgifter får rådet att ringa i stället.", "Who has a protected identity is advised to phone instead.");
    }
    if (person.isLoggedIn() && definition.terms().login() == Login.NONE) {
      return told("E-tjänsten är anonym: ingen får veta vem som är inloggad.", "The e-service is anonymous: nobody is told who is logged in.");
    }
    return person.whom().filter(whom -> whom instanceof Represented.Organisation && !isForOrganisations(definition)).isPresent()
        ? told("E-tjänsten säger inte att den är för företag eller föreningar.", "The e-service does not say that it is for companies or associations.") : IN;
  }

  private static Welcome told(String swedish, String english) {
    return new Welcome(true, Optional.of(LocalText.of(swedish, english)));
  }

  private static boolean isForOrganisations(ServiceDefinition definition) {
    var audiences = definition.catalogue().audiences();
    return audiences.contains(Audience.COMPANY) || audiences.contains(Audience.ASSOCIATION);
  }
}
