package se.samform.designer.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.DefinitionCheck;
import se.samform.core.logic.Formula;

/** Compares the analysis with all answers to small forms made at random. */
public final class AllAnswers {

  private static final int MOST_ANSWERS = 1_500;

  private final List<String> otherwise = new ArrayList<>();
  private int forms;
  private int claims;
  private int missed;
  private int wrong;

  /** Those of these seeds that have few enough answers. */
  public void compare(long firstSeed, int seeds) {
    compare(firstSeed, seeds, SmallForms::of);
  }

  void compare(long firstSeed, int seeds, LongFunction<ServiceDefinition> forms) {
    for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
      var form = forms.apply(seed);
      var compared = DefinitionCheck.faultsOf(form).isEmpty() ? Compared.of(form, MOST_ANSWERS) : Optional.<Compared>empty();
      if (compared.isPresent()) {
        add(seed, compared.get(), isExact(form));
      }
    }
  }

  private void add(long seed, Compared compared, boolean isExact) {
    var missing = compared.missed().stream().filter(claim -> isExact || compared.open().isEmpty()).toList();
    forms++;
    claims += compared.claims();
    missed += missing.size();
    wrong += compared.wrong().size();
    missing.forEach(claim -> otherwise.add("seed " + seed + " missed " + claim));
    compared.wrong().forEach(finding -> otherwise.add("seed " + seed + " wrong " + finding.kind() + " " + finding.at()));
    compared.open().stream().filter(finding -> isExact).forEach(finding -> otherwise.add("seed " + seed + " open " + finding.kind() + " " + finding.at()));
  }

  /** What is divided by answers may be left open. */
  private static boolean isExact(ServiceDefinition form) {
    return form.questions().stream().noneMatch(question -> question instanceof CalculatedValue value
        && value.formula() instanceof Formula.Divide(var what, var by) && !(by instanceof Formula.Constant));
  }

  public int forms() {
    return forms;
  }

  /** What is so of them. */
  public int claims() {
    return claims;
  }

  public int missed() {
    return missed;
  }

  public int wrong() {
    return wrong;
  }

  public List<String> otherwise() {
    return otherwise;
  }
}
