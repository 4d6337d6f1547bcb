package se.samform.portal.template;

import java.util.List;
import java.util.stream.Collectors;
import se.samform.core.text.Language;
import se.samform.engine.template.TemplateFault;

/** What is wrong with a text that was typed, in words. @param field the id of where to mend it; empty for nowhere in particular */
public record TemplateProblem(String text, String field) {
    static final String BEGINS = "begins";

    /** Where what is wrong with the words is mended. */
    static String field(TemplateFault fault) {
        return switch (fault.kind()) {
            case NO_TITLE, TITLE_TOO_LONG -> title(fault.language());
            case NO_TEXT, TEXT_TOO_LONG, ANSWER, UNKNOWN_FIELD -> text(fault.language());
        };
    }

    static String title(Language language) {
        return "title-" + language.tag();
    }

    static String text(Language language) {
        return "text-" + language.tag();
    }

    /** All that is wrong at one field, in words; empty for nothing. */
    static String at(String field, List<TemplateProblem> problems) {
        return problems.stream().filter(problem -> problem.field().equals(field)).map(TemplateProblem::text).collect(Collectors.joining(" "));
    }
}
