package se.samform.portal.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.flow.Actor;
import se.samform.core.flow.StatusKind;
import se.samform.engine.casefile.InboxQuery.Whose;

/** The lists of the desk. */
enum View {
    ACT("inbox"), MINE("user"), UNASSIGNED("users"), OVERDUE("clock"), FLAGGED("flag"), OPEN("list"), CLOSED("box");

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
        return this != OPEN && this != CLOSED;
    }

    /** Whether it doesn't matter who has its cases, so that it can be narrowed to one officer's. */
    boolean isAnybodys() {
        return this == OVERDUE || this == OPEN || this == CLOSED;
    }

    /** Whether its cases are measured by what whoever has them is to do, not by what others are. */
    boolean isHolders() {
        return this == ACT || this == MINE || this == UNASSIGNED;
    }

    /** What its cases were to be done before; empty where that doesn't matter. */
    Optional<LocalDate> dueBefore(LocalDate today) {
        return this == OVERDUE ? Optional.of(today) : Optional.empty();
    }

    /** The kinds of status that its cases may have; drafts are no cases. What is flagged may be over. */
    List<StatusKind> kinds() {
        return Arrays.stream(StatusKind.values()).filter(kind -> kind != StatusKind.DRAFT && (this == FLAGGED || kind.isEnd() != isOpen())).toList();
    }

    Whose whose(Actor.Officer me) {
        var officer = me.id();
        return switch (this) {
            case ACT -> new Whose.ToActOn(officer, me.standsFor());
            case MINE -> new Whose.Of(officer, me.standsFor());
            case UNASSIGNED -> new Whose.Nobodys();
            case FLAGGED -> new Whose.FlaggedBy(officer);
            case OVERDUE, OPEN, CLOSED -> new Whose.Anybodys();
        };
    }
}
