package se.samform.portal.api;

import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CourtAnswer;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.RulingCommand;
import se.samform.core.flow.TaskCommand;
import se.samform.core.flow.TaskKind;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.form.DateBound;
import se.samform.core.form.Fault;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.text.LocalText;

/**
 * What whoever handles a case sends to have done to it, in the words that the desk's forms have too.
 *
 * @param officers who may be given the case, by short name
 * @param units of the municipality, by short name
 */
record HandledOrder(SentFields sent, Supplier<MessageId> ids, Function<String, Optional<OfficerId>> officers, Function<String, Optional<UnitId>> units) {
    static final Set<String> KNOWN = Stream.concat(TransferOrder.KNOWN.stream(), Stream.of(
        "do", "to", "text", "message", "note", "officer", "unit", "task", "outcome", "title", "told", "on", "changed", "considered", "answer")).collect(Collectors.toUnmodifiableSet());
    /** What may be said in {@code do}, as {@code /openapi} lists it. */
    static final List<String> WORDS = List.of(
        "status", "message", "note", "document", "take", "assign", "give-back", "move", "conflict", "task", "give-task", "remind", "call-off",
        "served", "appealed", "reconsidered", "forwarded", "court", "transfer");

    CaseCommand command() {
        return switch (sent.text("do")) {
            case "status" -> status();
            case "message" -> written(sent.text("text"));
            case "note" -> new CaseCommand.AddNote(sent.text("text"), sent.files());
            case "document" -> new HandlingCommand.AddDocument(ids.get(), sent.text("title"), sent.text("told").equals("yes"), sent.files());
            default -> withoutFiles(plain());
        };
    }

    /** What no file comes with. */
    private CaseCommand plain() {
        return switch (sent.text("do")) {
            case "take" -> new CaseCommand.Take();
            case "assign" -> new CaseCommand.Assign(officers.apply(sent.text("officer")).orElseThrow(HandledOrder::nobody));
            case "give-back" -> new HandlingCommand.GiveBack();
            case "move" -> new HandlingCommand.MoveTo(units.apply(sent.text("unit")).orElseThrow(HandledOrder::nowhere), sent.text("text"));
            case "conflict" -> new HandlingCommand.DeclareConflict(sent.text("text"));
            case "task" -> new TaskCommand.FinishTask(sent.text("task"), outcome(), sent.text("text"));
            case "give-task" -> new TaskCommand.GiveTask(sent.text("task"), toWhom());
            case "remind" -> new TaskCommand.RemindOfTask(sent.text("task"));
            case "transfer" -> new TransferOrder(sent).command();
            case "call-off" -> new TaskCommand.CallOffTask(sent.text("task"));
            default -> appeal();
        };
    }

    /** What becomes of a decision. */
    private CaseCommand appeal() {
        return switch (sent.text("do")) {
            case "served" -> new RulingCommand.RecordServed(day());
            case "appealed" -> new RulingCommand.RecordAppeal(day());
            case "reconsidered" -> new RulingCommand.Reconsider(isYes("changed"), sent.text("text"));
            case "forwarded" -> new RulingCommand.ForwardAppeal(sent.text("considered").equals("yes"));
            case "court" -> new RulingCommand.RecordCourtAnswer(day(), answer());
            default -> throw unreadable("/do",
                LocalText.of("Det finns inget sådant kommando", "There is no such command"),
                LocalText.of("Skriv något av: %s.", "Say one of: %s.").formatted(String.join(", ", WORDS)));
        };
    }

    /** To none of them by name, where nobody is named. */
    private Optional<OfficerId> toWhom() {
        return sent.text("officer").isEmpty() ? Optional.empty() : Optional.of(officers.apply(sent.text("officer")).orElseThrow(HandledOrder::nobody));
    }

    private LocalDate day() {
        return DateBound.day(sent.text("on")).orElseThrow(() -> unreadable("/on",
            LocalText.of("Det är ingen dag", "It is no day"),
            LocalText.of("Skriv som 2027-08-17.", "Write as 2027-08-17.")));
    }

    /** Said in so many words: whether a decision stands isn't left open. */
    private boolean isYes(String field) {
        return switch (sent.text(field)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw unreadable("/" + field,
                LocalText.of("Det är varken ja eller nej", "It is neither yes nor no"),
                LocalText.of("Skriv yes eller no.", "Say yes or no."));
        };
    }

    private CourtAnswer answer() {
        return Arrays.stream(CourtAnswer.values()).filter(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(sent.text("answer"))).findFirst()
            .orElseThrow(() -> unreadable("/answer",
                LocalText.of("Domstolen säger inget sådant", "The court says no such thing"),
                LocalText.of("Skriv något av: sent-back, upheld, changed.", "Say one of: sent-back, upheld, changed.")));
    }

    /** A document comes with a message; one that nobody writes brings none. */
    private CaseCommand status() {
        boolean isWritten = !sent.text("message").isEmpty() || !sent.files().isEmpty();
        var message = isWritten ? Optional.of(written(sent.text("message"))) : Optional.<CaseCommand.WriteToCitizen>empty();
        return new CaseCommand.ChangeStatus(sent.text("to"), message, Optional.of(sent.text("note")).filter(note -> !note.isEmpty()), Optional.empty());
    }

    private CaseCommand.WriteToCitizen written(String text) {
        return new CaseCommand.WriteToCitizen(ids.get(), text, sent.files());
    }

    private CaseCommand withoutFiles(CaseCommand command) {
        if (sent.files().isEmpty()) return command;
        throw ProblemDocument.ofField(422, "file-refused", "files", "no-message", "Files come with a message or a note, or are a document. Nothing was done.");
    }

    private TaskOutcome outcome() {
        return Arrays.stream(TaskOutcome.values()).filter(each -> word(each).equals(sent.text("outcome"))).findFirst()
            .orElseThrow(() -> unreadable("/outcome",
                LocalText.of("Det finns inget sådant utfall", "There is no such outcome"),
                LocalText.of("Se uppgiftens utfall.", "See the task's outcomes.")));
    }

    /** That can come of such a task, as programs say it. */
    static Stream<String> outcomes(TaskKind kind) {
        return Arrays.stream(TaskOutcome.values()).filter(each -> each.fits(kind)).map(HandledOrder::word);
    }

    private static String word(TaskOutcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static WebApplicationException unreadable(String at, LocalText what, LocalText hint) {
        return ProblemDocument.of("The command can't be read", List.of(Fault.of(at, what, hint)));
    }

    private static WebApplicationException nowhere() {
        return ProblemDocument.ofField(422, "no-such-unit", "unit", "no-such-unit", "Say the short name of a unit of the municipality. Nothing was done.");
    }

    private static WebApplicationException nobody() {
        return ProblemDocument.ofField(422, "no-such-officer", "officer", "no-such-officer",
            "Say the short name of an officer of the unit that has the case. Nothing was done.");
    }
}
