package se.samform.portal.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.samform.core.flow.StatusKind;
import se.samform.core.id.OfficerId;
import se.samform.engine.casefile.InboxQuery.Whose;

/** The lists of the desk. */
enum View {
    ACT("inbox"), MINE("user"), UNASSIGNED("users"), OPEN("list"), CLOSED("box");

    private final String icon;

    View(String icon) {
        this.icon = icon;
    }

    /** The one to begin with for what is no view. */
    static View of(String key) {
        return Arrays.stream(values()).filter(view -> view.key().equals(key)).findFirst().orElse(ACT);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String icon() {
        return icon;
    }

    boolean isOpen() {
        return this != CLOSED;
    }

    /** Whether it says how much there is to do. */
    boolean isCounted() {
        return this == ACT || this == MINE || this == UNASSIGNED;
    }

    /** The kinds of status that its cases may have; drafts are no cases. */
    List<StatusKind> kinds() {
        return Arrays.stream(StatusKind.values()).filter(kind -> kind != StatusKind.DRAFT && kind.isEnd() != isOpen()).toList();
    }

    Whose whose(OfficerId officer) {
        return switch (this) {
            case ACT -> new Whose.ToActOn(officer);
            case MINE -> new Whose.Of(officer);
            case UNASSIGNED -> new Whose.Nobodys();
            case OPEN, CLOSED -> new Whose.Anybodys();
        };
    }
}
