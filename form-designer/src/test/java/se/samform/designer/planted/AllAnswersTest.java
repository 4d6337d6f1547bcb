package se.samform.designer.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.DefinitionCheck;
import se.samform.core.logic.Formula;

/** Beside all answers that there are to small forms made at random: what is so is found, and what is found is so. */
class AllAnswersTest {

  private static final int FORMS = 10 * Integer.getInteger("samform.forms", 17);
  private static final int MOST_ANSWERS = 1_500;

  @Test
  void the_analysis_says_what_all_answers_say() {
    var otherwise = new ArrayList<String>();
    int claims = 0;
    for (long seed = 0; seed < FORMS; seed++) {
      var form = SmallForms.of(seed);
      var compared = DefinitionCheck.faultsOf(form).isEmpty() ? Compared.of(form, MOST_ANSWERS) : Optional.<Compared>empty();
      if (compared.isPresent()) {
        claims += compared.get().claims();
        add(seed, compared.get(), isExact(form), otherwise);
      }
    }
    assertEquals(List.of(), otherwise);
    assertTrue(claims > FORMS, "Enough to be said of them: " + claims);
  }

  private static void add(long seed, Compared compared, boolean isExact, List<String> otherwise) {
    compared.missed().stream().filter(claim -> !isBehind(claim)).forEach(claim -> otherwise.add("seed " + seed + " missed " + claim));
    compared.wrong().forEach(finding -> otherwise.add("seed " + seed + " wrong " + finding.kind() + " " + finding.at()));
    compared.open().stream().filter(finding -> isExact).forEach(finding -> otherwise.add("seed " + seed + " open " + finding.kind() + " " + finding.at()));
  }

  /** Not told yet: rows behind one that always applies. */
  private static boolean isBehind(Claim claim) {
    return claim.at().matches("/tables/[0-9]+/rules/[1-9].*|.*/case/[1-9].*");
  }

  /** What is divided by answers may be left open. */
  private static boolean isExact(ServiceDefinition form) {
    return form.questions().stream().noneMatch(question -> question instanceof CalculatedValue value
        && value.formula() instanceof Formula.Divide(var what, var by) && !(by instanceof Formula.Constant));
  }
}
