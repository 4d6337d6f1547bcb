package se.samform.portal.api;

import jakarta.ws.rs.WebApplicationException;
import java.util.Locale;
import java.util.Map;
import se.samform.core.flow.Refusal;
import se.samform.portal.edge.Texts;

/** A refused command as REST tells it: which rule, which field of what was sent, and a sentence in the caller's language. */
final class RefusedCommand {
    private static final Map<Refusal, String> FIELDS = Map.ofEntries(
        Map.entry(Refusal.NOTHING_WRITTEN, "text"), Map.entry(Refusal.TEXT_TOO_LONG, "text"), Map.entry(Refusal.MESSAGE_MISSING, "message"),
        Map.entry(Refusal.TITLE_MISSING, "title"), Map.entry(Refusal.TITLE_TOO_LONG, "title"), Map.entry(Refusal.NO_FILE, "files"),
        Map.entry(Refusal.MESSAGE_UNWANTED, "message"), Map.entry(Refusal.NOTE_MISSING, "note"), Map.entry(Refusal.NOTE_UNWANTED, "note"),
        Map.entry(Refusal.NOT_A_NEXT_STATUS, "to"), Map.entry(Refusal.NOT_YOURS_TO_SET, "to"), Map.entry(Refusal.NEEDS_A_DECISION, "to"),
        Map.entry(Refusal.NOT_SIGNED, "to"), Map.entry(Refusal.ALREADY_ASSIGNED, "officer"), Map.entry(Refusal.CONFLICT_OF_INTEREST, "officer"),
        Map.entry(Refusal.NO_SUCH_TASK, "task"), Map.entry(Refusal.TASK_IS_OVER, "task"), Map.entry(Refusal.NOT_YOUR_TASK, "task"),
        Map.entry(Refusal.NOT_SUCH_AN_OUTCOME, "outcome"), Map.entry(Refusal.COMMENT_MISSING, "text"),
        Map.entry(Refusal.DAY_TO_COME, "on"), Map.entry(Refusal.DAY_BEFORE_DECISION, "on"), Map.entry(Refusal.APPEAL_NOT_CONSIDERED, "considered"),
        Map.entry(Refusal.SAME_OWNER, "number"), Map.entry(Refusal.OWNER_IS_A_CHILD, "number"), Map.entry(Refusal.NO_SUCH_OWNER, "name"),
        Map.entry(Refusal.OWNER_NOT_REACHABLE, "contact"));

    private RefusedCommand() {}

    static WebApplicationException of(Refusal why, Locale locale) {
        if (why == Refusal.NO_SUCH_CASE) return ProblemDocument.notFound("case");
        return ProblemDocument.ofField(409, "refused", FIELDS.getOrDefault(why, ""), code(why), Texts.text(locale, "case.refused." + why));
    }

    /** As programs know it. */
    static String code(Refusal why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
