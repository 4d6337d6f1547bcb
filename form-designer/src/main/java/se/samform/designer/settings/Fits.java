package se.samform.designer.settings;

import jakarta.json.JsonObject;
import java.util.Optional;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;

/** What may stand where. */
final class Fits {
    private Fits() {}

    /** Why a question can't stand in a list of questions. */
    static Optional<LocalText> in(Document document, Place list, QuestionKind kind) {
        boolean isTable = document.textAt(list.outer().in("display")).equals("table");
        return isTable && !isOnOneLine(kind) ? Optional.of(LocalText.of("Gruppen visas som en tabell, och det här ryms inte på en rad. Låt gruppen visas som rader först.",
            "The group is shown as a table, and this does not fit on a line. Let the group be shown as rows first.")) : Optional.empty();
    }

    /** As {@link #in(Document, Place, QuestionKind)}, of what is there. */
    static Optional<LocalText> in(Document document, Place list, JsonObject question) {
        var kind = QuestionKind.of(question.getString("type", ""));
        boolean isDropDown = kind.filter(QuestionKind.CHOICE::equals).isPresent() && question.getString("display", "").equals("dropdown");
        return isDropDown ? Optional.empty() : in(document, list, kind.orElse(QuestionKind.TEXT));
    }

    /** A choice from a drop-down too. */
    private static boolean isOnOneLine(QuestionKind kind) {
        return switch (kind) {
            case TEXT, NUMBER, MONEY, DATE, TIME, CALCULATED -> true;
            case LONG_TEXT, YES_NO, CHOICE, CHOICES, RANKED, TREE, LIST, DATE_RANGE, SLOT, PERSON, CHILD, ORGANISATION, EMPLOYEE, ADDRESS, MAP, FILE, GROUP, PRICED, CONSENT, INFORMATION, STOP -> false;
        };
    }
}
