package se.samform.portal.fill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.answer.Problem;
import se.samform.core.answer.ProblemTexts;
import se.samform.core.form.FileKind;
import se.samform.core.form.FileQuestion;
import se.samform.core.text.Language;
import se.samform.portal.edge.Texts;
import se.samform.portal.edge.Urls;

/**
 * A file that was not received. Nothing of it is kept, so the answer to the post carries it in the address:
 * {@code certificate:too-large:63000000:2|…}. Its name may tell of a person and addresses are logged: there it is the
 * second file.
 *
 * @param size in bytes, as far as it was read
 * @param place among those sent for the question, from 1; 0 for the only one
 * @param name empty when it was told by an address alone; see {@link RefusedNames}
 */
record Refusal(String question, Why why, long size, int place, String name) {
    static final int MOST = 6;

    enum Why {
        TOO_LARGE, WRONG_KIND, NOT_AS_NAMED, TOO_MANY, NO_ROOM, EMPTY;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Why> of(String key) {
            return Arrays.stream(values()).filter(why -> why.key().equals(key)).findFirst();
        }
    }

    /** The parameter {@code refused}, escaped for an address. */
    static String parameter(List<Refusal> refusals) {
        return "refused=" + Urls.encode(refusals.stream().limit(MOST).map(Refusal::written).collect(Collectors.joining("|")));
    }

    /** What the parameter says; whatever is not spelt as we do is left out. */
    static List<Refusal> parse(String parameter) {
        var refusals = new ArrayList<Refusal>();
        for (String each : parameter.split("\\|", MOST + 1)) read(each).ifPresent(refusals::add);
        return refusals.stream().limit(MOST).toList();
    }

    Refusal atPlace(int other) {
        return new Refusal(question, why, size, other, name);
    }

    Refusal named(String other) {
        return new Refusal(question, why, size, place, ReceiveFiles.plainName(other));
    }

    String text(FileQuestion asked, Language language) {
        return switch (why) {
            case TOO_LARGE -> ProblemTexts.of(new Problem.FileTooLarge(question, file(language), size, asked.maxBytes()), asked, language);
            case WRONG_KIND -> ProblemTexts.of(new Problem.WrongFileKind(question, file(language), kinds(asked)), asked, language);
            case TOO_MANY -> ProblemTexts.of(new Problem.TooMany(question, asked.maxCount(), asked.maxCount() + 1), asked, language);
            case NOT_AS_NAMED -> Texts.text(language.locale(), "files.not-as-named", file(language));
            case NO_ROOM -> Texts.text(language.locale(), "files.no-room");
            case EMPTY -> Texts.text(language.locale(), "files.empty", file(language));
        };
    }

    private String file(Language language) {
        if (!name.isEmpty()) return name;
        return place == 0 ? Texts.text(language.locale(), "files.the-file") : Texts.text(language.locale(), "files.the-file.numbered", place);
    }

    private static List<FileKind> kinds(FileQuestion asked) {
        return asked.kinds().stream().sorted().toList();
    }

    /** As an address says it. */
    String written() {
        return question + ":" + why.key() + ":" + size + ":" + place;
    }

    private static Optional<Refusal> read(String written) {
        String[] parts = written.split(":");
        if (parts.length != 4 || !parts[2].matches("\\d{1,15}") || !parts[3].matches("\\d{1,4}")) return Optional.empty();
        return Why.of(parts[1]).map(why -> new Refusal(parts[0], why, Long.parseLong(parts[2]), Integer.parseInt(parts[3]), ""));
    }
}
