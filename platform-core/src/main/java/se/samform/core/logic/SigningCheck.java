package se.samform.core.logic;

import java.util.List;
import java.util.stream.Stream;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.Fault;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.GuardianTerms;
import se.samform.core.form.Login;
import se.samform.core.form.Option;
import se.samform.core.form.OrganisationQuestion;
import se.samform.core.form.PersonPart;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.SignatoryTerms;
import se.samform.core.form.SigningTerms;
import se.samform.core.form.YesNoQuestion;

/** Checks that there is somebody to sign, who can be invited in time, for somebody who is known. */
record SigningCheck(ServiceDefinition definition, SigningTerms terms, ConditionCheck conditions, List<Fault> faults) {

  private static final String AT = "/signing";

  void check() {
    conditions.check(terms.unless(), AT + "/unless");
    var signers = signers(definition.questions()).toList();
    if (signers.isEmpty()) {
      add(AT, "Nobody signs", "Let the question of a person say \"signs\": true, or take signing away.");
    }
    signers.stream().filter(signer -> !isInvitable(signer)).forEach(signer -> add(
        AT, "Whoever is named at \"" + signer.id() + "\" could not be invited", "Ask for their email or phone, and do not let it be left out."));
    if (definition.terms().login() != Login.REQUIRED) {
      add(AT, "Nobody knows for whom they sign", "Let \"login\" be required.");
    }
    terms.guardians().ifPresent(this::check);
    terms.signatories().ifPresent(this::check);
    if (terms.remindAfter() >= terms.days()) {
      add(AT + "/remindAfter", "Nobody would be reminded before it is too late", "Let it be less than \"days\".");
    }
  }

  private void check(GuardianTerms guardians) {
    if (definition.questions().stream().noneMatch(question -> question instanceof ChildQuestion && question.id().equals(guardians.of()))) {
      add(AT + "/guardians/of", "No child is asked for at \"" + guardians.of() + "\"", "Name a question of the type child that stands in no group.");
    }
    guardians.sameAddress().filter(id -> definition.questions().stream().noneMatch(question -> question instanceof YesNoQuestion && question.id().equals(id)))
        .ifPresent(id -> add(AT + "/guardians/sameAddress", "Nobody is asked yes or no at \"" + id + "\"", "Name a question of the type yes-no that stands in no group."));
    known(AT + "/guardians");
  }

  private void check(SignatoryTerms signatories) {
    if (terms.guardians().isPresent()) {
      add(AT + "/signatories", "They sign as guardians already", "Take guardians away, or signatories.");
    }
    if (definition.questions().stream().noneMatch(question -> question instanceof OrganisationQuestion && question.id().equals(signatories.of()))) {
      add(AT + "/signatories/of", "No organisation is asked for at \"" + signatories.of() + "\"", "Name a question of the type organisation that stands in no group.");
    }
    signatories.how().filter(id -> definition.questions().stream().noneMatch(question -> question.id().equals(id) && isHow(question))).ifPresent(id -> add(
        AT + "/signatories/how", "Nobody chooses at \"" + id + "\" how they sign", "Name a choice that has the options \"alone\" and \"together\" and stands in no group."));
    known(AT + "/signatories");
  }

  private static boolean isHow(Question question) {
    return question instanceof ChoiceQuestion choice
        && choice.options().stream().map(Option::id).toList().containsAll(List.of(SignatoryTerms.ALONE, SignatoryTerms.TOGETHER));
  }

  /** That a register can be asked of those who sign. */
  private void known(String at) {
    if (signers(definition.questions()).anyMatch(signer -> !signer.parts().contains(PersonPart.PERSONAL_NUMBER))) {
      add(at, "Nobody could tell who they are", "Ask for the personal number of those who sign.");
    }
  }

  private static boolean isInvitable(PersonQuestion signer) {
    return Stream.of(PersonPart.EMAIL, PersonPart.PHONE).anyMatch(part -> signer.parts().contains(part) && !signer.optionalParts().contains(part));
  }

  private static Stream<PersonQuestion> signers(List<Question> questions) {
    return questions.stream().flatMap(question -> switch (question) {
      case PersonQuestion person when person.signs() -> Stream.of(person);
      case GroupQuestion group -> signers(group.questions());
      case Question other -> Stream.of();
    });
  }

  private void add(String path, String reason, String mend) {
    faults.add(new Fault(path, reason, mend));
  }
}
