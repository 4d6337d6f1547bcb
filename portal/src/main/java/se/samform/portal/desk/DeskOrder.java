package se.samform.portal.desk;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.samform.core.answer.Decimals;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CourtAnswer;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.FeeCommand;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.Outsider;
import se.samform.core.flow.RulingCommand;
import se.samform.core.flow.Signature;
import se.samform.core.flow.TaskCommand;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.form.Currency;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.PaymentId;
import se.samform.core.id.UnitId;
import se.samform.core.notice.MailAddress;
import se.samform.core.vault.Sha256;
import se.samform.portal.edge.Exchange;
import se.samform.portal.mypages.CaseAddress;
import se.samform.portal.mypages.Seq;

/**
 * What an officer wants done to a case, read from the form.
 *
 * @param name of the button
 * @param done key of what it is told as
 */
record DeskOrder(String name, CaseCommand command, String done, String typed) {
    private static final Set<String> DATED = Set.of("served", "appealed", "court");
    private static final Set<String> MAY_BE_DATED = Set.of("task-add", "task-outside");
    /** What a form says before the id of who gets a case with something else. */
    static final String TO_OFFICER = "officer/";
    static final String TO_UNIT = "unit/";
    private static final int LONGEST_NAME = 200;

    /** Empty for what no form of ours says. */
    static Optional<DeskOrder> read(Exchange exchange, Supplier<MessageId> ids, Currency currency) {
        String text = exchange.parameter("text").strip();
        String name = exchange.parameter("do");
        return switch (name) {
            case "message" -> Optional.of(new DeskOrder(name, new CaseCommand.WriteToCitizen(ids.get(), text), Done.MESSAGE, text));
            case "note" -> Optional.of(new DeskOrder(name, new CaseCommand.AddNote(text), Done.NOTE, text));
            case "fee" -> Optional.of(new DeskOrder(
                name, new FeeCommand.AskFee(new PaymentId(ids.get().value()), ids.get(), amount(exchange.parameter("amount")), currency, text), Done.FEE, text));
            case "refund" -> payment(exchange.parameter("payment")).map(payment -> new DeskOrder(name, new FeeCommand.PayBack(
                new PaymentId(ids.get().value()), payment, ids.get(), amount(exchange.parameter("amount")), currency, text), Done.REFUND, text));
            case "take" -> Optional.of(new DeskOrder(name, new CaseCommand.Take(), Done.TAKEN, ""));
            case "assign" -> officer(exchange.parameter("officer")).map(to -> new DeskOrder(name, new CaseCommand.Assign(to), Done.ASSIGNED, ""));
            case "strike-note" -> Optional.of(new DeskOrder(name, new HandlingCommand.StrikeNote(Seq.of(exchange)), Done.NOTE_STRUCK, ""));
            case "give-back" -> Optional.of(new DeskOrder(name, new HandlingCommand.GiveBack(), Done.GIVEN_BACK, ""));
            case "move" -> unit(exchange.parameter("to-unit")).map(to -> new DeskOrder(name, new HandlingCommand.MoveTo(to, text), Done.MOVED, text));
            case "conflict" -> Optional.of(new DeskOrder(name, new HandlingCommand.DeclareConflict(text), Done.CONFLICT, text));
            case "unlink" -> CaseAddress.id(exchange.parameter("other"))
                .map(other -> new DeskOrder(name, new HandlingCommand.Unlink(other), Done.UNLINKED, ""));
            case "served" -> day(exchange).map(on -> new DeskOrder(name, new RulingCommand.RecordServed(on), Done.RULING, on.toString()));
            case "appealed" -> day(exchange).map(on -> new DeskOrder(name, new RulingCommand.RecordAppeal(on), Done.RULING, on.toString()));
            case "kept" -> Optional.of(new DeskOrder(name, new RulingCommand.Reconsider(false, text), Done.RULING, text));
            case "changed" -> Optional.of(new DeskOrder(name, new RulingCommand.Reconsider(true, text), Done.RULING, text));
            case "forwarded" -> Optional.of(new DeskOrder(name, new RulingCommand.ForwardAppeal(exchange.parameter("considered").equals("yes")), Done.RULING, ""));
            case "court" -> day(exchange).flatMap(on -> answer(exchange).map(answer -> new DeskOrder(name, new RulingCommand.RecordCourtAnswer(on, answer), Done.RULING, on.toString())));
            case "task-finish" -> finishing(exchange).map(finish -> new DeskOrder(name + ":" + finish.task(), finish, Done.TASK, text));
            case "task-off" -> Optional.of(new DeskOrder(name, new TaskCommand.CallOffTask(exchange.parameter("task")), Done.TASK_OFF, ""));
            case "task-remind" -> Optional.of(new DeskOrder(name, new TaskCommand.RemindOfTask(exchange.parameter("task")), Done.TASK_REMINDED, ""));
            case "task-link" -> Optional.of(new DeskOrder(name, new TaskCommand.RenewLink(exchange.parameter("task")), Done.TASK_LINK, ""));
            case "task-give" -> Optional.of(new DeskOrder(
                name, new TaskCommand.GiveTask(exchange.parameter("task"), officer(exchange.parameter("officer"))), Done.TASK_GIVEN, ""));
            case "task-outside" -> outsider(exchange).map(whom -> new DeskOrder(
                name, new TaskCommand.AskOutside(ids.get().text(), whom, text, day(exchange)), Done.TASK_OUTSIDE, text));
            case "task-add" -> Optional.of(new DeskOrder(
                name, new TaskCommand.AddTask(ids.get().text(), text, officer(exchange.parameter("officer")), day(exchange)), Done.TASK_ADDED, text));
            default -> Optional.empty();
        };
    }

    private static Optional<CourtAnswer> answer(Exchange exchange) {
        return Arrays.stream(CourtAnswer.values()).filter(each -> each.name().equals(exchange.parameter("answer"))).findFirst();
    }

    /** Empty for what is no name, or no address that a mail may go to. */
    private static Optional<Outsider> outsider(Exchange exchange) {
        String name = exchange.parameter("name").strip();
        String mail = exchange.parameter("mail").strip();
        boolean isSomebody = !name.isEmpty() && name.length() <= LONGEST_NAME && MailAddress.isOne(mail);
        return isSomebody ? Optional.of(new Outsider(name, mail)) : Optional.empty();
    }

    /** What may come with files, or is one; empty for all else. */
    static Optional<DeskOrder> withFiles(Exchange exchange, List<Enclosed> files, Supplier<MessageId> ids) {
        String text = exchange.parameter("text").strip();
        String name = exchange.parameter("do");
        return switch (name) {
            case "document" -> Optional.of(new DeskOrder(
                name, new HandlingCommand.AddDocument(ids.get(), text, exchange.parameter("told").equals("yes"), files), Done.DOCUMENT, text));
            case "message" -> Optional.of(new DeskOrder(name, new CaseCommand.WriteToCitizen(ids.get(), text, files), Done.MESSAGE, text));
            case "note" -> Optional.of(new DeskOrder(name, new CaseCommand.AddNote(text, files), Done.NOTE, text));
            case "status" -> Optional.of(status(exchange, files, ids));
            default -> Optional.empty();
        };
    }

    /** The same with files, where they may come with it. */
    DeskOrder with(List<Enclosed> files) {
        return command instanceof TaskCommand.FinishTask finish
            ? new DeskOrder(name, new TaskCommand.FinishTask(finish.task(), finish.outcome(), finish.comment(), files), done, typed) : this;
    }

    private static DeskOrder status(Exchange exchange, List<Enclosed> files, Supplier<MessageId> ids) {
        var change = change(exchange, files, ids);
        return new DeskOrder("status", change, change.then().isEmpty() ? Done.STATUS : Done.STATUS_HANDED_ON, "");
    }

    /** Signed is every word of it, and each file's content. Files are a message's, and without a word it isn't sent. */
    private static CaseCommand.ChangeStatus change(Exchange exchange, List<Enclosed> files, Supplier<MessageId> ids) {
        String to = exchange.parameter("to");
        String message = exchange.parameter("message").strip();
        String note = exchange.parameter("note").strip();
        String signed = Sha256.hex(String.join("\n", Stream.concat(Stream.of(to, message, note), files.stream().map(Enclosed::sha256)).toList()).getBytes(StandardCharsets.UTF_8));
        return new CaseCommand.ChangeStatus(to,
            Optional.of(message).filter(text -> !text.isEmpty() || !files.isEmpty()).map(text -> new CaseCommand.WriteToCitizen(ids.get(), text, files)),
            Optional.of(note).filter(text -> !text.isEmpty()),
            exchange.parameter("signed").equals("yes") ? Optional.of(new Signature("confirmed", signed)) : Optional.empty(), then(exchange));
    }

    /** Who gets it with the change: {@code officer/<id>} or {@code unit/<id>}; nobody else where nothing is chosen. */
    private static Optional<CaseCommand.HandOn> then(Exchange exchange) {
        String then = exchange.parameter("then");
        if (then.startsWith(TO_OFFICER))
            return officer(then.substring(TO_OFFICER.length())).map(to -> new CaseCommand.HandOn.ToOfficer(to, exchange.parameter("then-why").strip()));
        if (!then.startsWith(TO_UNIT)) return Optional.empty();
        return unit(then.substring(TO_UNIT.length())).map(to -> new CaseCommand.HandOn.ToUnit(to, exchange.parameter("then-why").strip()));
    }

    /** Whether it wants a day, and what is typed is none. */
    static boolean isUnreadable(Exchange exchange) {
        String name = exchange.parameter("do");
        boolean isWanted = DATED.contains(name) || MAY_BE_DATED.contains(name) && !exchange.parameter("on").isBlank();
        return isWanted && day(exchange).isEmpty();
    }

    /** Whether something is wanted until a day that has been. */
    static boolean isTooLate(Exchange exchange, LocalDate today) {
        return MAY_BE_DATED.contains(exchange.parameter("do")) && day(exchange).filter(on -> on.isBefore(today)).isPresent();
    }

    /** What the order's own field is shown with again, where its day can't be read: the text that the day belongs to, else the day. */
    static String typedWithDay(Exchange exchange) {
        return MAY_BE_DATED.contains(exchange.parameter("do")) ? exchange.parameter("text").strip() : exchange.parameter("on");
    }

    /** Whether somebody outside is to be asked who has no name or no address. */
    static boolean isToNobody(Exchange exchange) {
        return exchange.parameter("do").equals("task-outside") && outsider(exchange).isEmpty();
    }

    private static Optional<LocalDate> day(Exchange exchange) {
        return DecideForm.day(exchange.parameter("on").strip());
    }

    /** Empty for what can come of no task. */
    static Optional<TaskCommand.FinishTask> finishing(Exchange exchange) {
        return outcome(exchange).map(outcome -> new TaskCommand.FinishTask(exchange.parameter("task"), outcome, exchange.parameter("text").strip()));
    }

    private static Optional<TaskOutcome> outcome(Exchange exchange) {
        return Arrays.stream(TaskOutcome.values()).filter(outcome -> outcome.name().equals(exchange.parameter("outcome"))).findFirst();
    }

    /** 0, which no fee is, for what is no amount. */
    private static BigDecimal amount(String typed) {
        return Decimals.parse(typed).orElse(BigDecimal.ZERO);
    }

    private static Optional<PaymentId> payment(String id) {
        try {
            return Optional.of(PaymentId.of(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<UnitId> unit(String id) {
        try {
            return Optional.of(new UnitId(UUID.fromString(id)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<OfficerId> officer(String id) {
        try {
            return Optional.of(new OfficerId(UUID.fromString(id)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
