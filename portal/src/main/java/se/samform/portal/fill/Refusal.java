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
 * {@code certificate:too-large:63000000:foto.tiff|…}.
 *
 * @param size in bytes, as far as it was read
 */
record Refusal(String question, Why why, long size, String name) {
    private static final int LONGEST_NAME = 80;
    private static final int MOST = 6;

    enum Why {
        TOO_LARGE, WRONG_KIND, NOT_AS_NAMED, TOO_MANY, EMPTY;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Why> of(String key) {
            return Arrays.stream(values()).filter(why -> why.key().equals(key)).findFirst();
        }
    }

    Refusal {
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
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

    String text(FileQuestion asked, Language language) {
        return switch (why) {
            case TOO_LARGE -> ProblemTexts.of(new Problem.FileTooLarge(question, name, size, asked.maxBytes()), asked, language);
            case WRONG_KIND -> ProblemTexts.of(new Problem.WrongFileKind(question, name, kinds(asked)), asked, language);
            case TOO_MANY -> ProblemTexts.of(new Problem.TooMany(question, asked.maxCount(), asked.maxCount() + 1), asked, language);
            case NOT_AS_NAMED -> Texts.text(language.locale(), "files.not-as-named", name);
            case EMPTY -> Texts.text(language.locale(), "files.empty", name);
        };
    }

    private static List<FileKind> kinds(FileQuestion asked) {
        return asked.kinds().stream().sorted().toList();
    }

    private String written() {
        return question + ":" + why.key() + ":" + size + ":" + name.replace('|', '_');
    }

    private static Optional<Refusal> read(String written) {
        String[] parts = written.split(":", 4);
        if (parts.length < 4 || !parts[2].matches("\\d{1,15}")) return Optional.empty();
        return Why.of(parts[1]).map(why -> new Refusal(parts[0], why, Long.parseLong(parts[2]), parts[3]));
    }
}
