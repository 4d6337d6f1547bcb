package se.samform.portal.notices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.samform.core.notice.Cell;
import se.samform.core.notice.OwnWords;
import se.samform.core.notice.SayableFields;
import se.samform.core.notice.SayableFields.Wrong;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.portal.wording.Sentences;

/** Words of a notice as somebody typed them. */
record TypedWords(List<Language> languages, Map<Language, String> subjects, Map<Language, String> texts) {
    /** @param said by the name of the field */
    static TypedWords of(List<Language> languages, UnaryOperator<String> said) {
        var subjects = new LinkedHashMap<Language, String>();
        var texts = new LinkedHashMap<Language, String>();
        for (var language : languages) {
            put(subjects, language, said.apply("subject-" + language.tag()));
            put(texts, language, said.apply("text-" + language.tag()));
        }
        return new TypedWords(languages, subjects, texts);
    }

    private static void put(Map<Language, String> into, Language language, String said) {
        if (!said.isBlank()) into.put(language, said.strip().replace("\r\n", "\n"));
    }

    String subject(Language language) {
        return subjects.getOrDefault(language, "");
    }

    String text(Language language) {
        return texts.getOrDefault(language, "");
    }

    /** Whether just that is said in the language. @param words empty for nothing */
    boolean says(Language language, Optional<OwnWords> words) {
        return subject(language).equals(words.map(each -> each.subject().texts().getOrDefault(language, "")).orElse("").strip())
            && text(language).equals(words.map(each -> each.text().texts().getOrDefault(language, "")).orElse("").strip());
    }

    /** Empty for none at all. */
    Optional<OwnWords> words() {
        return subjects.isEmpty() && texts.isEmpty() ? Optional.empty() : Optional.of(new OwnWords(new LocalText(subjects), new LocalText(texts)));
    }

    /** The same, with what is said already in languages that weren't asked about. */
    Optional<OwnWords> words(Optional<OwnWords> before) {
        return words().map(said -> before.map(kept -> new OwnWords(with(said.subject(), kept.subject()), with(said.text(), kept.text()))).orElse(said));
    }

    private LocalText with(LocalText said, LocalText kept) {
        var all = new LinkedHashMap<>(said.texts());
        kept.texts().forEach((language, text) -> {
            if (!languages.contains(language)) all.put(language, text);
        });
        return new LocalText(all);
    }

    /** What is wrong, in words: nobody is told half of it, and the first language is what the others fall back on. */
    List<String> problems(Cell cell, boolean secret, Sentences sentences) {
        var problems = new ArrayList<String>();
        if (!subjects.keySet().equals(texts.keySet()) || !subjects.containsKey(languages.getFirst())) problems.add(sentences.of("notice.words.half"));
        Stream.concat(
                SayableFields.wrongSubject(cell, secret, new LocalText(subjects)).stream(),
                SayableFields.wrongText(cell, secret, new LocalText(texts)).stream())
            .distinct().map(wrong -> problem(wrong, sentences)).forEach(problems::add);
        return problems;
    }

    private static String problem(Wrong wrong, Sentences sentences) {
        return switch (wrong.why()) {
            case UNKNOWN -> sentences.of("notice.words.unknown", wrong.what());
            case SECRET -> sentences.of("notice.words.secret", wrong.what());
            case TOO_LONG -> sentences.of("notice.words.long", wrong.what());
            case LINES -> sentences.of("notice.words.lines");
        };
    }
}
