package se.samform.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import se.samform.core.id.CaseId;
import se.samform.core.json.Json;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.CommandOnce;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.Once;
import se.samform.engine.casefile.OnceKey;
import se.samform.engine.casefile.RecordedEvent;
import se.samform.portal.edge.Visit;

/** Does a program's command on a case, once for each of its keys, and tells what became of it. */
@ApplicationScoped
public class CommandCase {
    /** Says that a command was done before, and not again. */
    static final String REPEATED = "Idempotency-Repeated";

    @Inject Visit visit;
    @Inject CommandOnce once;

    /**
     * Who commands, on what.
     *
     * @param actor as the log says it
     * @param file as they may see it, and saw it when the command came
     * @param again the same as it is by then
     * @param event how an event is told to them
     * @param head how the case is told to them
     */
    record Caller(String actor, CaseFile file, Supplier<CaseFile> again, Function<RecordedEvent, JsonObject> event, Function<CaseHead, JsonObject> head) {
        /** Of the newest event that they may see. */
        int newest() {
            return newest(file);
        }

        static int newest(CaseFile file) {
            return file.events().getLast().seq();
        }
    }

    /** @param what all that is to be done, in words @param work does it */
    Response command(Caller caller, Headers headers, String what, Supplier<Commanded> work) {
        if (headers.key().isEmpty()) return told(caller, headers, fresh(caller, headers, work));
        var key = new OnceKey(caller.file().head().id(), caller.actor(), headers.key(), what);
        return switch (once.command(visit.getMunicipality().id(), key, () -> fresh(caller, headers, work), head -> caller.head().apply(head).toString())) {
            case Once.Now(var commanded) -> told(caller, headers, commanded);
            case Once.Before() -> before(caller, caller.again().get());
            case Once.OfAnother() -> throw usedKey();
        };
    }

    /** Whether the command comes fresh and under no key that something was done under: else nothing is to be done for it. */
    boolean isToBeTried(Caller caller, Headers headers) {
        return isFresh(caller, headers) && !isKnown(caller.file().head().id(), caller.actor(), headers);
    }

    /** Whether whoever commands has done anything to the case under that key. */
    boolean isKnown(CaseId caseId, String actor, Headers headers) {
        return !headers.key().isEmpty() && once.isKnown(visit.getMunicipality().id(), new OnceKey(caseId, actor, headers.key(), ""));
    }

    /** What the command was answered when it was done, of a case that whoever sends it again may not see any more. */
    Response answered(CaseId caseId, String actor, Headers headers, String what) {
        var answer = once.answered(visit.getMunicipality().id(), new OnceKey(caseId, actor, headers.key(), what)).orElseThrow(CommandCase::usedKey);
        return Response.ok(answer.text()).tag(String.valueOf(answer.seq())).header(REPEATED, "true").build();
    }

    private static WebApplicationException usedKey() {
        return ProblemDocument.of(422, "key-used", "Something else was done under that key", "Send a new Idempotency-Key with each command. Nothing was done.");
    }

    /** What somebody may not see makes nothing of theirs old, though they may have been told its number. */
    private static boolean isFresh(Caller caller, Headers headers) {
        return headers.seqSeen() <= caller.file().head().lastSeq() && caller.newest() <= headers.seqSeen();
    }

    private static Commanded fresh(Caller caller, Headers headers, Supplier<Commanded> work) {
        return isFresh(caller, headers) ? work.get() : new Commanded.Stale(caller.file().head());
    }

    private Response told(Caller caller, Headers headers, Commanded commanded) {
        return switch (commanded) {
            case Commanded.Done(var head) -> done(caller, head, head.lastSeq());
            case Commanded.Stale stale -> throw overtaken(caller, caller.again().get(), headers.seqSeen());
            case Commanded.Refused(var why) -> throw RefusedCommand.of(why, visit.getLocale());
        };
    }

    private static Response before(Caller caller, CaseFile now) {
        return Response.fromResponse(done(caller, now.head(), Caller.newest(now))).header(REPEATED, "true").build();
    }

    private static WebApplicationException overtaken(Caller caller, CaseFile now, int seqSeen) {
        var meanwhile = Json.createArrayBuilder();
        now.events().stream().filter(each -> each.seq() > seqSeen).forEach(each -> meanwhile.add(caller.event().apply(each)));
        return ProblemDocument.overtaken(Caller.newest(now), meanwhile);
    }

    private static Response done(Caller caller, CaseHead head, int seq) {
        return Response.ok(caller.head().apply(head).toString()).tag(String.valueOf(seq)).build();
    }
}
