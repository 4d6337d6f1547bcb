package se.samform.core.logic;

import java.util.List;
import java.util.stream.Stream;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.Fault;
import se.samform.core.form.Fault.Kind;
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
import se.samform.core.text.LocalText;

/** Checks that there is somebody to sign, who can be invited in time, for somebody who is known. */
record SigningCheck(ServiceDefinition definition, SigningTerms terms, ConditionCheck conditions, List<Fault> faults) {

  private static final String AT = "/signing";

  void check() {
    conditions.check(terms.unless(), AT + "/unless");
    var signers = signers(definition.questions()).toList();
    if (signers.isEmpty()) {
      add(AT,
          LocalText.of("Ingen skriver under", "Nobody signs"),
          LocalText.of("Skriv \"signs\": true vid frågan om en person, eller ta bort underskrifterna.", "Let the question of a person say \"signs\": true, or take signing away."));
    }
    signers.stream().filter(signer -> !isInvitable(signer)).forEach(signer -> add(AT,
        LocalText.of("Den som anges i ”%s” skulle inte kunna bjudas in", "Whoever is named at \"%s\" could not be invited").formatted(signer.id()),
        LocalText.of("Fråga efter e-post eller telefon, och låt det inte lämnas tomt.", "Ask for their email or phone, and do not let it be left out.")));
    if (definition.terms().login() != Login.REQUIRED) {
      add(AT,
          LocalText.of("Ingen vet för vem de skriver under", "Nobody knows for whom they sign"),
          LocalText.of("Låt ”login” vara required.", "Let \"login\" be required."));
    }
    terms.guardians().ifPresent(this::check);
    terms.signatories().ifPresent(this::check);
    if (terms.remindAfter() >= terms.days()) {
      add(AT + "/remindAfter",
          LocalText.of("Ingen skulle bli påmind innan det är för sent", "Nobody would be reminded before it is too late"),
          LocalText.of("Låt det vara mindre än ”days”.", "Let it be less than \"days\"."));
    }
  }

  private void check(GuardianTerms guardians) {
    if (definition.questions().stream().noneMatch(question -> question instanceof ChildQuestion && question.id().equals(guardians.of()))) {
      add(Kind.DANGLING, AT + "/guardians/of",
          LocalText.of("Inget barn frågas efter i ”%s”", "No child is asked for at \"%s\"").formatted(guardians.of()),
          LocalText.of("Ange en fråga av typen child som inte står i någon grupp.", "Name a question of the type child that stands in no group."));
    }
    guardians.sameAddress().filter(id -> definition.questions().stream().noneMatch(question -> question instanceof YesNoQuestion && question.id().equals(id)))
        .ifPresent(id -> add(Kind.DANGLING, AT + "/guardians/sameAddress",
            LocalText.of("Ingen får svara ja eller nej i ”%s”", "Nobody is asked yes or no at \"%s\"").formatted(id),
            LocalText.of("Ange en fråga av typen yes-no som inte står i någon grupp.", "Name a question of the type yes-no that stands in no group.")));
    known(AT + "/guardians");
  }

  private void check(SignatoryTerms signatories) {
    if (terms.guardians().isPresent()) {
      add(AT + "/signatories",
          LocalText.of("De skriver redan under som vårdnadshavare", "They sign as guardians already"),
          LocalText.of("Ta bort ”guardians” eller ”signatories”.", "Take guardians away, or signatories."));
    }
    if (definition.questions().stream().noneMatch(question -> question instanceof OrganisationQuestion && question.id().equals(signatories.of()))) {
      add(Kind.DANGLING, AT + "/signatories/of",
          LocalText.of("Ingen organisation frågas efter i ”%s”", "No organisation is asked for at \"%s\"").formatted(signatories.of()),
          LocalText.of("Ange en fråga av typen organisation som inte står i någon grupp.", "Name a question of the type organisation that stands in no group."));
    }
    signatories.how().filter(id -> definition.questions().stream().noneMatch(question -> question.id().equals(id) && isHow(question))).ifPresent(id -> add(Kind.DANGLING, AT + "/signatories/how",
        LocalText.of("Ingen väljer i ”%s” hur de skriver under", "Nobody chooses at \"%s\" how they sign").formatted(id),
        LocalText.of("Ange ett val som har alternativen ”alone” och ”together” och inte står i någon grupp.",
            "Name a choice that has the options \"alone\" and \"together\" and stands in no group.")));
    known(AT + "/signatories");
  }

  private static boolean isHow(Question question) {
    return question instanceof ChoiceQuestion choice
        && choice.options().stream().map(Option::id).toList().containsAll(List.of(SignatoryTerms.ALONE, SignatoryTerms.TOGETHER));
  }

  /** That a register can be asked of those who sign. */
  private void known(String at) {
    if (signers(definition.questions()).anyMatch(signer -> !signer.parts().contains(PersonPart.PERSONAL_NUMBER))) {
      add(at,
          LocalText.of("Ingen skulle kunna säga vilka de är", "Nobody could tell who they are"),
          LocalText.of("Fråga efter personnumret för dem som skriver under.", "Ask for the personal number of those who sign."));
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

  private void add(String path, LocalText sentence, LocalText remedy) {
    add(Kind.OTHER, path, sentence, remedy);
  }

  private void add(Kind kind, String path, LocalText sentence, LocalText remedy) {
    faults.add(new Fault(kind, path, sentence, remedy));
  }
}
