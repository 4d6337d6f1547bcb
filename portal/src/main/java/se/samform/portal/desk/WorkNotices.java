package se.samform.portal.desk;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.Matrix;
import se.samform.core.notice.QuietHours;
import se.samform.core.notice.Settled;
import se.samform.core.notice.UsualHours;
import se.samform.core.text.Language;
import se.samform.engine.notice.HowOften;
import se.samform.engine.notice.OfficerChoice;

/** What an officer can choose to be told of, and how. */
final class WorkNotices {
    /** In the order of the page. */
    static final List<EventKind> KINDS = List.of(
        EventKind.ASSIGNED, EventKind.TASK, EventKind.OVERDUE, EventKind.MENTION, EventKind.REMINDER, EventKind.NEW_MESSAGE, EventKind.CONTACT, EventKind.SUPPLEMENT_IN,
        EventKind.REFERRAL_ANSWERED, EventKind.DECIDED, EventKind.DECISION_SERVED, EventKind.APPEAL, EventKind.GAINED_FORCE, EventKind.PAID, EventKind.WITHDRAWN, EventKind.CASE_CLOSED, EventKind.STATUS_CHANGED, EventKind.NEW_NOTE,
        EventKind.READ_RECEIPT, EventKind.ATTACHMENT_DOWNLOADED, EventKind.NEW_DOCUMENTS, EventKind.CASE_SUBMITTED, EventKind.ROUTED);

    private WorkNotices() {
    }

    /** What can be chosen for a kind: the bell only where there is one, off only where one may do without. */
    static List<HowOften> choices(EventKind kind) {
        return Arrays.stream(HowOften.values())
            .filter(how -> how != HowOften.BELL || hasBell(kind))
            .filter(how -> how != HowOften.OFF || !OfficerChoice.NEVER_OFF.contains(kind)).toList();
    }

    static boolean isTold(EventKind kind, Settled settled) {
        return Matrix.CELLS.keySet().stream().anyMatch(cell -> cell.kind() == kind && cell.recipient().isOfficer() && settled.isOn(cell));
    }

    static boolean hasBell(EventKind kind) {
        return Matrix.CELLS.keySet().stream().anyMatch(cell -> cell.kind() == kind && cell.channel() == Channel.DESK);
    }

    /** As it was posted: what can't be chosen is as usual; a kind that the page didn't ask about stays as it was. */
    static OfficerChoice posted(UnaryOperator<String> said, Language language, Map<EventKind, HowOften> before, UsualHours hours) {
        var often = new EnumMap<EventKind, HowOften>(EventKind.class);
        for (var kind : KINDS) {
            if (said.apply(kind.key()).isEmpty() && before.containsKey(kind)) often.put(kind, before.get(kind));
            HowOften.of(said.apply(kind.key())).filter(choices(kind)::contains).ifPresent(how -> often.put(kind, how));
        }
        var usual = OfficerChoice.usual(language, hours);
        return new OfficerChoice(often, quiet(said.apply("from"), said.apply("to")), time(said.apply("digest")).orElse(usual.digestAt()), language);
    }

    private static QuietHours quiet(String from, String to) {
        var start = time(from);
        var end = time(to);
        return start.isPresent() && end.isPresent() ? new QuietHours(start.get(), end.get()) : QuietHours.NEVER;
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
