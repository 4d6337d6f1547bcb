package se.samform.examples.receiving;

import java.util.List;
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

    /** Looks for the person under each of these names in turn: {@code child.name}, {@code child-name}, {@code child}. */
    public static Person read(Answers answers, String... roles) {
        var isProtected = answers.first(under(List.of("protected", "protected-identity"), roles)).equals(java.util.Optional.of("true"));
        return new Person(name(answers, roles), answers.first(under(NUMBER, roles)).orElse(""), isProtected);
    }

    public String shownName() {
        return isProtected ? "Skyddade personuppgifter" : name;
    }

    private static String name(Answers answers, String... roles) {
        var inParts = Stream.of(GIVEN_NAME, FAMILY_NAME)
                .flatMap(part -> answers.first(under(part, roles)).stream()).collect(Collectors.joining(" "));
        return answers.first(under(NAME, roles))
                .or(() -> java.util.Optional.of(inParts).filter(text -> !text.isEmpty()))
                .or(() -> answers.first(List.of(roles))).orElse("");
    }

    private static List<String> under(List<String> names, String... roles) {
        return Stream.of(roles).flatMap(role -> names.stream().flatMap(name -> Stream.of(role + "." + name, role + "-" + name))).toList();
    }
}
