package se.samform.designer.settings;

import jakarta.json.JsonObject;
import java.util.List;
import se.samform.core.json.ObjectTree;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Document;

/** First texts, in the languages of an e-service that we speak; English in its first one, where we don't. */
record Texts(List<Language> languages) {

    static Texts of(Document document) {
        return new Texts(Here.languages(document));
    }

    JsonObject say(String swedish, String english) {
        return say(LocalText.of(swedish, english));
    }

    JsonObject say(LocalText text) {
        var said = new ObjectTree();
        for (Language language : languages) {
            if (text.texts().containsKey(language)) said.put(language.tag(), text.in(language));
            else if (language.equals(languages.getFirst())) said.put(language.tag(), text.in(Language.ENGLISH));
        }
        return said.build();
    }

    /** What somebody typed, in the first language. */
    JsonObject typed(String text) {
        return new ObjectTree().put(languages.getFirst().tag(), text).build();
    }
}
