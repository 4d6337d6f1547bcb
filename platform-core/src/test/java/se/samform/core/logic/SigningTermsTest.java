package se.samform.core.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Problem;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.Fault;
import se.samform.core.form.GuardianTerms;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.SignatoryTerms;
import se.samform.core.form.SigningTerms;
import se.samform.core.form.SigningTerms.Order;

/** Who signs before it is handed in. */
class SigningTermsTest {

  private static final ServiceDefinition SERVICE = Corpus.definition("signing");
  private static final Condition UNLESS = new Condition.Answered("named");

  private static ServiceDefinition with(SigningTerms terms) {
    return new ServiceDefinition(
        SERVICE.about(), SERVICE.catalogue(), SERVICE.terms(), SERVICE.steps(), SERVICE.tables(), SERVICE.roles(), SERVICE.flow(),
        Optional.empty(), Optional.of(terms));
  }

  @Test
  void are_those_whom_the_form_names_unless_the_condition_holds() {
    var plan = Plan.compile(with(new SigningTerms(Order.TOGETHER, 14, 5, UNLESS)));
    var named = RawAnswers.NONE.with("guardian.personalNumber", "19900101-2385").with("guardian.email", "vera@exempel.invalid");
    var facts = new Facts(LocalDate.of(2027, 8, 17));
    assertEquals(List.of("guardian"), plan.evaluate(named, facts).signersBefore().stream().map(party -> party.path()).toList());
    assertEquals(List.of(), plan.evaluate(named.with("named", "x"), facts).signersBefore());
    assertEquals(List.of(), Plan.compile(SERVICE).evaluate(named, facts).signersBefore());
  }

  @Test
  void who_is_named_to_sign_and_hands_in_themselves_signs_by_that_unless_a_register_wants_another() {
    var named = RawAnswers.NONE.with("guardian.personalNumber", "19900101-2385").with("guardian.email", "vera@exempel.invalid");
    var facts = new Facts(LocalDate.of(2027, 8, 17)).withApplicant("199001012385");
    var plain = Plan.compile(with(new SigningTerms(Order.TOGETHER, 14, 5, Condition.NEVER)));
    assertEquals(List.of(), plain.evaluate(named, facts).signersBefore());
    assertEquals(List.of(), plain.evaluate(named, facts).problemsAt("guardian"));
    assertEquals(1, plain.evaluate(named, facts.withApplicant("191212121212")).signersBefore().size());
    var typed = plain.evaluate(named.with("me.personalNumber", "19900101-2385"), facts.withApplicant("191212121212"));
    assertEquals(List.of(new Problem.SignsAnyway("guardian.personalNumber")), typed.problemsAt("guardian"), "a number that is typed is no log-in");
    var guardians = Plan.compile(with(new SigningTerms(Order.TOGETHER, 14, 5, Condition.NEVER, Optional.of(new GuardianTerms("child", Optional.empty())))));
    assertEquals(List.of(new Problem.SignsAnyway("guardian.personalNumber")), guardians.evaluate(named, facts).problemsAt("guardian"));
  }

  @Test
  void nobody_is_reminded_when_it_is_over_and_conditions_lead_somewhere() {
    var faults = DefinitionCheck.faultsOf(with(new SigningTerms(Order.TOGETHER, 5, 5, new Condition.Answered("gone"))));
    var paths = faults.stream().map(Fault::path).collect(Collectors.toSet());
    assertEquals(true, paths.contains("/signing/remindAfter") && paths.contains("/signing/unless/answered"), faults.toString());
  }

  @Test
  void signatories_are_an_organisations_and_a_register_answers_a_choice_of_how_they_sign() {
    var signatories = Optional.of(new SignatoryTerms("guardian", Optional.of("named")));
    var faults = DefinitionCheck.faultsOf(with(new SigningTerms(Order.TOGETHER, 14, 5, Condition.NEVER, Optional.empty(), signatories, false)));
    var paths = faults.stream().map(Fault::path).collect(Collectors.toSet());
    assertEquals(true, paths.contains("/signing/signatories/of") && paths.contains("/signing/signatories/how"), faults.toString());
    assertEquals(false, paths.contains("/signing/signatories"), "nobody signs as a guardian too");
  }

  @Test
  void guardians_are_a_childs_and_a_register_answers_what_is_asked_yes_or_no() {
    var guardians = new GuardianTerms("guardian", Optional.of("named"));
    var faults = DefinitionCheck.faultsOf(with(new SigningTerms(Order.TOGETHER, 14, 5, Condition.NEVER, Optional.of(guardians))));
    var paths = faults.stream().map(Fault::path).collect(Collectors.toSet());
    assertEquals(true, paths.contains("/signing/guardians/of") && paths.contains("/signing/guardians/sameAddress"), faults.toString());
  }
}
