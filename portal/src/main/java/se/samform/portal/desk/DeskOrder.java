package se.samform.portal.desk;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import se.samform.core.flow.FeeCommand;
import se.samform.core.answer.Decimals;
import se.samform.core.flow.CaseCommand;
import se.samform.core.form.Currency;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.PaymentId;
import se.samform.portal.edge.Exchange;

/** What an officer wants done to a case, read from the form. @param done key of what it is told as */
record DeskOrder(CaseCommand command, String done, String typed) {

    /** Empty for what no form of ours says. */
    static Optional<DeskOrder> read(Exchange exchange, Supplier<MessageId> ids, Currency currency) {
        String text = exchange.parameter("text").strip();
        return switch (exchange.parameter("do")) {
            case "message" -> Optional.of(new DeskOrder(new CaseCommand.WriteToCitizen(ids.get(), text), Done.MESSAGE, text));
            case "note" -> Optional.of(new DeskOrder(new CaseCommand.AddNote(text), Done.NOTE, text));
            case "fee" -> Optional.of(new DeskOrder(new FeeCommand.AskFee(new PaymentId(ids.get().value()), ids.get(), amount(exchange.parameter("amount")), currency, text), Done.FEE, text));
            case "take" -> Optional.of(new DeskOrder(new CaseCommand.Take(), Done.TAKEN, ""));
            case "assign" -> officer(exchange.parameter("officer")).map(to -> new DeskOrder(new CaseCommand.Assign(to), Done.ASSIGNED, ""));
            case "status" -> Optional.of(new DeskOrder(new CaseCommand.ChangeStatus(exchange.parameter("to")), Done.STATUS, ""));
            default -> Optional.empty();
        };
    }

    /** Where a text was typed. */
    enum Field {
        MESSAGE, NOTE, FEE
    }

    Field field() {
        if (command instanceof CaseCommand.AddNote) return Field.NOTE;
        return command instanceof FeeCommand.AskFee ? Field.FEE : Field.MESSAGE;
    }

    /** 0, which no fee is, for what is no amount. */
    private static BigDecimal amount(String typed) {
        return Decimals.parse(typed).orElse(BigDecimal.ZERO);
    }

    private static Optional<OfficerId> officer(String id) {
        try {
            return Optional.of(new OfficerId(UUID.fromString(id)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
