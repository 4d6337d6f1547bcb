package se.samform.examples.receiving;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody a submission names.
 *
 * @param number the personal number as written; empty if not told
 * @param isProtected whether the name must not be shown in lists (skyddade personuppgifter)
 */
public record Person(String name, String number, boolean isProtected) {

    private static final List<String> NAME = List.of("name", "full-name", "namn");
    private static final List<String> GIVEN_NAME = List.of("given-name", "first-name", "förnamn");
    private static final List<String> FAMILY_NAME = List.of("family-name", "last-name", "surname", "efternamn");
    private static final List<String> NUMBER = List.of("personal-number", "personnummer", "identity-number", "pnr", "number");
    private static final List<String> PROTECTED = List.of("protected", "protected-identity");

    /**
     * The first of these roles that somebody has: found by {@code child.name}, {@code child-name} or {@code child}. Never
     * one person's name with another's number. If nobody has any, the name and the number are empty.
     */
    public static Person read(Answers answers, String... roles) {
        return Stream.of(roles).map(role -> readRole(answers, role)).filter(Person::isKnown).findFirst().orElse(new Person("", "", false));
    }

    public boolean isKnown() {
        return !name.isEmpty() || !number.isEmpty();
    }

    public String shownName() {
        return isProtected ? "Skyddade personuppgifter" : name;
    }

    private static Person readRole(Answers answers, String role) {
        var isProtected = answers.first(under(PROTECTED, role)).equals(Optional.of("true"));
        return new Person(name(answers, role), answers.first(under(NUMBER, role)).orElse(""), isProtected);
    }

    private static String name(Answers answers, String role) {
        var inParts = Stream.of(GIVEN_NAME, FAMILY_NAME)
                .flatMap(part -> answers.first(under(part, role)).stream()).collect(Collectors.joining(" "));
        return answers.first(under(NAME, role))
                .or(() -> Optional.of(inParts).filter(text -> !text.isEmpty()))
                .or(() -> answers.first(List.of(role))).orElse("");
    }

    private static List<String> under(List<String> names, String role) {
        return names.stream().flatMap(name -> Stream.of(role + "." + name, role + "-" + name)).toList();
    }
}
