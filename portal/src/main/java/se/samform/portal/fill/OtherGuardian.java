package se.samform.portal.fill;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.form.GuardianTerms;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.Child;
import se.samform.core.register.Guardian;
import se.samform.core.register.Lookup;
import se.samform.core.register.PopulationRegister;
import se.samform.core.register.PostalAddress;
import se.samform.core.register.Resident;
import se.samform.engine.content.Content;

/**
 * Writes what the register says of a child's other guardian where the form asks who signs: who they are, never how to reach
 * them, and whether they are registered where whoever fills in is. Of a guardian who is protected, nothing.
 */
record OtherGuardian(GuardianTerms terms, List<Question> questions, PopulationRegister population, Instant now) {
    private static final String ROLE = "population";
    private static final List<PersonField> WHO = List.of(PersonField.FIRST_NAME, PersonField.LAST_NAME, PersonField.PERSONAL_NUMBER);

    /** @param child that the answers name, as the register tells of it to whoever fills in @param person theirs */
    Content of(Content content, Lookup<Child> child, PersonalNumber person) {
        return switch (child) {
            case Lookup.Found<Child>(var found) -> other(found, person).map(other -> told(content, other, person)).orElseGet(() -> forgotten(content));
            case Lookup.NotFound<Child> notFound -> forgotten(content);
            case Lookup.Down<Child> down -> content;
        };
    }

    private static Optional<Guardian.Named> other(Child child, PersonalNumber person) {
        var others = child.guardians().stream().filter(guardian -> !(guardian instanceof Guardian.Named named && named.number().equals(person))).toList();
        return others.size() == 1 && others.getFirst() instanceof Guardian.Named named ? Optional.of(named) : Optional.empty();
    }

    private Content told(Content content, Guardian.Named other, PersonalNumber person) {
        return address(signer().map(signer -> named(content, signer, other)).orElse(content), other, person);
    }

    private Content named(Content content, PersonQuestion signer, Guardian.Named other) {
        boolean isSame = content.answers().at(signer.path(PersonField.PERSONAL_NUMBER)).equals(List.of(other.number().written()));
        var texts = Map.of(
            signer.path(PersonField.FIRST_NAME), other.firstName(), signer.path(PersonField.LAST_NAME), other.lastName(),
            signer.path(PersonField.PERSONAL_NUMBER), other.number().written());
        return new Known(ROLE, now).found(isSame ? content : forgotten(content), who(signer), texts);
    }

    private Content address(Content content, Guardian.Named other, PersonalNumber person) {
        var mine = terms.sameAddress().flatMap(question -> address(person));
        var theirs = mine.flatMap(known -> address(other.number()));
        if (terms.sameAddress().isEmpty() || theirs.isEmpty()) return content;
        String path = terms.sameAddress().get();
        return new Known(ROLE, now).found(content, List.of(path), Map.of(path, mine.equals(theirs) ? "yes" : "no"));
    }

    private Optional<PostalAddress> address(PersonalNumber number) {
        return population.person(number).found().flatMap(resident -> switch (resident) {
            case Resident.Known known -> known.address();
            case Resident.Protected hidden -> Optional.empty();
        });
    }

    /** Without what the register told of the guardian of another child, and how they are reached. */
    private Content forgotten(Content content) {
        var gone = Stream.concat(
            signer().filter(signer -> isTold(content, signer.path(PersonField.PERSONAL_NUMBER))).stream().flatMap(signer -> signer.paths().stream()),
            terms.sameAddress().filter(question -> isTold(content, question)).stream()).toList();
        var none = new HashMap<String, List<String>>();
        gone.forEach(path -> none.put(path, List.of()));
        return content.with(content.answers().with(none)).with(content.looked().without(gone));
    }

    private static boolean isTold(Content content, String path) {
        return content.looked().isTold(content.answers(), path);
    }

    private Optional<PersonQuestion> signer() {
        return questions.stream().filter(PersonQuestion.class::isInstance).map(PersonQuestion.class::cast).filter(PersonQuestion::signs).findFirst();
    }

    private static List<String> who(PersonQuestion signer) {
        return WHO.stream().filter(field -> signer.parts().contains(field.part())).map(signer::path).toList();
    }
}
