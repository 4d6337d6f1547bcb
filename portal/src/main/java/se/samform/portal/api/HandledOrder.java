package se.samform.portal.api;

import jakarta.ws.rs.WebApplicationException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.TaskCommand;
import se.samform.core.flow.TaskKind;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.form.Fault;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;

/**
 * What whoever handles a case sends to have done to it, in the words that the desk's forms have too.
 *
 * @param officers who may be given the case, by short name
 */
record HandledOrder(SentFields sent, Supplier<MessageId> ids, Function<String, Optional<OfficerId>> officers) {
    static final Set<String> KNOWN = Set.of("do", "to", "text", "message", "note", "officer", "task", "outcome", "title", "told");

    CaseCommand command() {
        return switch (sent.text("do")) {
            case "status" -> status();
            case "message" -> written(sent.text("text"));
            case "note" -> new CaseCommand.AddNote(sent.text("text"), sent.files());
            case "document" -> new HandlingCommand.AddDocument(ids.get(), sent.text("title"), sent.text("told").equals("yes"), sent.files());
            case "take" -> withoutFiles(new CaseCommand.Take());
            case "assign" -> withoutFiles(new CaseCommand.Assign(officers.apply(sent.text("officer")).orElseThrow(HandledOrder::nobody)));
            case "task" -> withoutFiles(new TaskCommand.FinishTask(sent.text("task"), outcome(), sent.text("text")));
            default -> throw ProblemDocument.of("The command can't be read",
                List.of(new Fault("/do", "There is no such command", "Say status, message, note, document, take, assign or task.")));
        };
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
        return Arrays.stream(TaskOutcome.values()).filter(each -> word(each).equals(sent.text("outcome"))).findFirst().orElseThrow(() -> ProblemDocument.of(
            "The command can't be read", List.of(new Fault("/outcome", "There is no such outcome", "See the task's outcomes."))));
    }

    /** That can come of such a task, as programs say it. */
    static Stream<String> outcomes(TaskKind kind) {
        return Arrays.stream(TaskOutcome.values()).filter(each -> each.fits(kind)).map(HandledOrder::word);
    }

    private static String word(TaskOutcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static WebApplicationException nobody() {
        return ProblemDocument.ofField(422, "no-such-officer", "officer", "no-such-officer",
            "Say the short name of an officer of the unit that has the case. Nothing was done.");
    }
}
