package se.samform.portal.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.template.OwnTemplate;
import se.samform.engine.template.TemplateFault;

/** What was typed of a text. @param unit its id; empty for all of the municipality */
record TypedTemplate(String unit, String begins, LocalText title, LocalText text) {
    static TypedTemplate read(List<Language> languages, UnaryOperator<String> said) {
        return new TypedTemplate(said.apply("unit"), said.apply("begins"), in(languages, "title-", said), in(languages, "text-", said));
    }

    static TypedTemplate of(OwnTemplate template) {
        return new TypedTemplate(template.unit().map(unit -> unit.text()).orElse(""), template.begins().key(), template.title(), template.text());
    }

    private static LocalText in(List<Language> languages, String field, UnaryOperator<String> said) {
        Map<Language, String> texts = new LinkedHashMap<>();
        languages.forEach(language -> {
            String typed = said.apply(field + language.tag()).strip().replace("\r\n", "\n");
            if (!typed.isEmpty()) texts.put(language, typed);
        });
        return new LocalText(texts);
    }

    List<TemplateFault> faults(List<Language> languages) {
        return TemplateFault.of(languages.getFirst(), languages, title, text);
    }

    String title(Language language) {
        return title.texts().getOrDefault(language, "");
    }

    String text(Language language) {
        return text.texts().getOrDefault(language, "");
    }
}
