package se.samform.portal.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.flow.Actor;
import se.samform.core.flow.StatusKind;
import se.samform.engine.casefile.InboxQuery.Whose;

/** The lists of the desk. */
enum View {
    ACT("inbox"), MINE("user"), WAITING("next"), UNASSIGNED("users"), OVERDUE("alert"), WEEK("clock"), FLAGGED("flag"), STUCK("send"), OPEN("list"), CLOSED("box");

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
        return isByDay() || this == OPEN || this == CLOSED;
    }

    /** Whether its cases are measured by what whoever has them is to do, not by what others are. */
    boolean isHolders() {
        return this == ACT || this == MINE || this == WAITING || this == UNASSIGNED;
    }

    /** Whether its cases are those that are to be done before some day. */
    boolean isByDay() {
        return this == OVERDUE || this == WEEK;
    }

    /** Whether its cases may be over as well as open. */
    boolean isOpenOrOver() {
        return this == FLAGGED || this == STUCK;
    }

    /** What its cases were to be done before; empty where that doesn't matter. What is overdue is to be done this week too. */
    Optional<LocalDate> dueBefore(LocalDate today) {
        return switch (this) {
            case OVERDUE -> Optional.of(today);
            case WEEK -> Optional.of(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
            case ACT, MINE, WAITING, UNASSIGNED, FLAGGED, STUCK, OPEN, CLOSED -> Optional.empty();
        };
    }

    /** The kinds of status that its cases may have; drafts are no cases. What is flagged, or has got stuck, may be over. */
    List<StatusKind> kinds() {
        return Arrays.stream(StatusKind.values()).filter(kind -> kind != StatusKind.DRAFT && (isOpenOrOver() || kind.isEnd() != isOpen())).toList();
    }

    Whose whose(Actor.Officer me) {
        var officer = me.id();
        return switch (this) {
            case ACT -> new Whose.ToActOn(officer, me.standsFor());
            case MINE -> new Whose.Of(officer, me.standsFor());
            case WAITING -> new Whose.WithCitizen(officer, me.standsFor());
            case UNASSIGNED -> new Whose.Nobodys();
            case STUCK -> new Whose.Stuck();
            case FLAGGED -> new Whose.FlaggedBy(officer);
            case OVERDUE, WEEK, OPEN, CLOSED -> new Whose.Anybodys();
        };
    }
}
