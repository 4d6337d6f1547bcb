package se.samform.core.logic;

import java.util.HashSet;
import java.util.List;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.form.Fault;
import se.samform.core.form.Fault.Kind;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.LocalText;

/** That what is marked as secret is there, and once. */
final class RegistrationCheck {

  private RegistrationCheck() {}

  static void check(ServiceDefinition definition, List<Fault> faults) {
    var seen = new HashSet<String>();
    var marks = definition.terms().registration().secrecy();
    for (int i = 0; i < marks.size(); i++) {
      var of = marks.get(i).of();
      var at = "/registration/secrecy/" + i;
      if (!isThere(definition, of)) {
        faults.add(new Fault(Kind.DANGLING, at + "/of",
            LocalText.of("Det finns inget steg och ingen fråga ”%s”", "There is no step or question %s").formatted(of),
            LocalText.of("Skriv id för ett steg eller en fråga, \"receipt\", eller \"case\" för hela ärendet.", "Write the id of one, \"receipt\", or \"case\" for all of it.")));
      } else if (!seen.add(of)) {
        faults.add(Fault.of(at + "/of",
            LocalText.of("”%s” är markerat två gånger", "%s is marked twice").formatted(of),
            LocalText.of("Behåll den ena.", "Keep one of them.")));
      }
    }
  }

  private static boolean isThere(ServiceDefinition definition, String of) {
    return of.equals(SecrecyGround.WHOLE) || of.equals(SecrecyGround.RECEIPT) || definition.hasPart(of);
  }
}
