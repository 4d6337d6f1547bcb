package se.samform.portal.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.RegistryEvent;
import se.samform.core.flow.TimerEvent;
import se.samform.core.flow.json.CaseEventCodec;
import se.samform.core.form.Currency;
import se.samform.core.id.MessageId;
import se.samform.core.id.PaymentId;
import se.samform.core.json.Json;
import se.samform.engine.casefile.RecordedEvent;

/**
 * What happened to a case and what was written in it, oldest first. Who did it is told as a side ({@code citizen},
 * {@code municipality}, {@code machine}) and never as a person.
 */
final class CaseHistoryJson {
    private CaseHistoryJson() {}

    static JsonObjectBuilder event(RecordedEvent recorded) {
        var json = Json.createObjectBuilder().add("seq", recorded.seq()).add("type", type(recorded.event()))
            .add("at", recorded.at().toString()).add("by", side(recorded.actor()));
        return switch (recorded.event()) {
            case CaseEvent.Opened opened -> json.add("status", opened.status());
            case CaseEvent.StatusChanged changed -> json.add("status", changed.to());
            case CaseEvent.WrittenToCitizen written -> json.add("message", written.message().text());
            case CaseEvent.WrittenToUnit written -> json.add("message", written.message().text());
            case ContactEvent.TakenDown(var way) -> json.add("way", way.key());
            case ContactEvent.ActedFor(var acting) -> json.add("as", acting.whom().as());
            case ContactEvent.WrittenFor written -> json.add("message", written.message().text()).add("way", written.way().key());
            case RulingEvent ruling -> ruling(json, ruling);
            case SupplementEvent supplement -> json;
            case FeeEvent fee -> fee(json, fee);
            case CaseEvent.Assigned assigned -> throw internal(recorded);
            case CaseEvent.NoteAdded note -> throw internal(recorded);
            case RegistryEvent registry -> throw internal(recorded);
            case HandlingEvent.WentOver over when over.isTold() -> json.add("status", over.status()).add("version", over.to().number());
            case HandlingEvent.DocumentAdded(var id, var title, var isTold, var files) when isTold -> json.add("title", title).add("files", files(files));
            case HandlingEvent.Transferred transferred -> json;
            case HandlingEvent.KeyReplaced replaced -> json;
            case HandlingEvent handling -> throw internal(recorded);
            case TaskEvent task -> throw internal(recorded);
            case TimerEvent timer -> throw internal(recorded);
        };
    }

    private static JsonObjectBuilder ruling(JsonObjectBuilder json, RulingEvent event) {
        return switch (event) {
            case RulingEvent.Decided decided -> json.add("decision", decided.ruling()).add("outcome", decided.outcome().name());
            case RulingEvent.Served(var on, var appealBy) -> json.add("on", on.toString());
            case RulingEvent.Appealed(var on, var isInTime) -> json.add("on", on.toString()).add("inTime", isInTime);
            case RulingEvent.Reconsidered(var isChanged, var why) -> json.add("changed", isChanged);
            case RulingEvent.AppealForwarded forwarded -> json;
            case RulingEvent.CourtAnswered(var on, var answer) -> json.add("on", on.toString()).add("answer", answer.name());
            case RulingEvent.GainedForce(var on) -> json.add("on", on.toString());
        };
    }

    private static JsonObjectBuilder fee(JsonObjectBuilder json, FeeEvent event) {
        return switch (event) {
            case FeeEvent.FeeReckoned reckoned -> throw new IllegalStateException("Not the citizen's to see: " + reckoned);
            case FeeEvent.FeeAsked asked -> json.add("fee", asked.fee().text()).add("amount", asked.amount().toPlainString()).add("currency", asked.currency().name());
            case FeeEvent.Paid paid -> paid(json, paid);
            case FeeEvent.RefundAsked refund -> refund(json, refund.refund(), refund.payment(), refund.amount(), refund.currency());
            case FeeEvent.Refunded refund -> refund(json, refund.refund(), refund.payment(), refund.amount(), refund.currency());
            case FeeEvent.RefundLate late -> throw new IllegalStateException("Not the citizen's to see: " + late);
            case FeeEvent.RefundRefused refused -> throw new IllegalStateException("Not the citizen's to see: " + refused);
        };
    }

    private static JsonObjectBuilder refund(JsonObjectBuilder json, PaymentId refund, PaymentId payment, BigDecimal amount, Currency currency) {
        return json.add("refund", refund.text()).add("payment", payment.text()).add("amount", amount.toPlainString()).add("currency", currency.name());
    }

    private static JsonObjectBuilder paid(JsonObjectBuilder json, FeeEvent.Paid paid) {
        paid.fee().ifPresent(fee -> json.add("fee", fee.text()));
        return json.add("payment", paid.payment().text()).add("amount", paid.amount().toPlainString()).add("currency", paid.currency().name());
    }

    static JsonArrayBuilder messages(List<RecordedEvent> events) {
        var list = Json.createArrayBuilder();
        events.forEach(event -> message(event).ifPresent(list::add));
        return list;
    }

    private static Optional<JsonObjectBuilder> message(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case CaseEvent.WrittenToCitizen(var id, var text, var files) -> Optional.of(message(recorded, id, text, files));
            case CaseEvent.WrittenToUnit(var id, var text, var files) -> Optional.of(message(recorded, id, text, files));
            case ContactEvent.TakenDown taken -> Optional.empty();
            case ContactEvent.ActedFor acted -> Optional.empty();
            case ContactEvent.WrittenFor(var id, var way, var text) -> Optional.of(message(recorded, id, text, List.of()).add("by", "citizen").add("way", way.key()));
            case CaseEvent.Opened opened -> Optional.empty();
            case CaseEvent.StatusChanged changed -> Optional.empty();
            case RulingEvent ruling -> Optional.empty();
            case SupplementEvent supplement -> Optional.empty();
            case FeeEvent fee -> Optional.empty();
            case CaseEvent.Assigned assigned -> throw internal(recorded);
            case CaseEvent.NoteAdded note -> throw internal(recorded);
            case RegistryEvent registry -> throw internal(recorded);
            case HandlingEvent.WentOver over when over.isTold() -> Optional.empty();
            case HandlingEvent.DocumentAdded added when added.isTold() -> Optional.empty();
            case HandlingEvent.Transferred transferred -> Optional.empty();
            case HandlingEvent.KeyReplaced replaced -> Optional.empty();
            case HandlingEvent handling -> throw internal(recorded);
            case TaskEvent task -> throw internal(recorded);
            case TimerEvent timer -> throw internal(recorded);
        };
    }

    private static JsonObjectBuilder message(RecordedEvent recorded, MessageId id, String text, List<Enclosed> files) {
        var json = Json.createObjectBuilder().add("id", id.text()).add("at", recorded.at().toString())
            .add("by", side(recorded.actor())).add("text", text);
        return files.isEmpty() ? json : json.add("files", files(files));
    }

    private static JsonArrayBuilder files(List<Enclosed> files) {
        var list = Json.createArrayBuilder();
        files.forEach(file -> list.add(Json.createObjectBuilder().add("id", file.id().text()).add("name", file.name()).add("type", file.mime()).add("bytes", file.bytes())));
        return list;
    }

    /** As it is called in the log. */
    private static String type(CaseEvent event) {
        return CaseEventCodec.encode(event).type();
    }

    private static String side(String actor) {
        return actor.startsWith(Actor.OFFICER) || Actor.system(actor).isPresent() ? "municipality" : actor;
    }

    /** A case that was found for its citizen has none of these: better no answer than an officer's note. */
    private static IllegalStateException internal(RecordedEvent recorded) {
        return new IllegalStateException("Event " + recorded.seq() + " is the officers' alone");
    }
}
