package se.samform.portal.designer;

import java.util.List;
import se.samform.core.text.Language;
import se.samform.designer.wording.Sentence;

/** A part of a sentence about logic. @param kind {@code words}, {@code name}, {@code value} or {@code gone} */
public record LogicWord(String kind, String text) {

    static List<LogicWord> of(Sentence sentence, Language language) {
        return sentence.parts().stream().map(part -> new LogicWord(kind(part), part.text().in(language))).toList();
    }

    private static String kind(Sentence.Part part) {
        return switch (part) {
            case Sentence.Words words -> "words";
            case Sentence.Name name -> "name";
            case Sentence.Choice choice -> "value";
            case Sentence.Amount amount -> "value";
            case Sentence.Gone gone -> "gone";
        };
    }
}
