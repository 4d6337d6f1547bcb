package se.samform.portal.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.Role;
import se.samform.core.notice.Channel;
import se.samform.core.outbox.MessageState;
import se.samform.core.outbox.OutboxEntry;
import se.samform.engine.casefile.CitizenErrand;
import se.samform.engine.casefile.DeliveryErrand;
import se.samform.engine.casefile.DeskErrand;
import se.samform.engine.casefile.DeskMailErrand;
import se.samform.engine.casefile.ReferralErrand;
import se.samform.engine.casefile.RenderErrand;
import se.samform.engine.casefile.SignerErrand;
import se.samform.engine.casefile.TransferErrand;
import se.samform.engine.delivery.DeliveryView;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** What leaves the house on a case: deliveries with their receipts, letters, the receipt's rendering. */
final class Handovers {
    private final Sentences texts;
    private final Times times;
    private final List<Role> roles;
    private final List<DeliveryView> deliveries;
    private final boolean isMasked;

    /**
     * @param roles of the e-service: receivers are told by the parts they play
     * @param isMasked whether what others said of it is left out: a mail server may say an address
     */
    Handovers(Sentences texts, Times times, List<Role> roles, List<DeliveryView> deliveries, boolean isMasked) {
        this.texts = texts;
        this.times = times;
        this.roles = roles;
        this.deliveries = deliveries;
        this.isMasked = isMasked;
    }

    List<Handover> of(List<OutboxEntry> entries) {
        return entries.stream().map(this::line).toList();
    }

    /** What colleagues are told is no delivery, unless it has got stuck. */
    static boolean isShown(OutboxEntry entry) {
        return entry.state() == MessageState.STUCK || !entry.kind().equals(DeskErrand.KIND) && !entry.kind().equals(DeskMailErrand.KIND);
    }

    private Handover line(OutboxEntry entry) {
        return switch (entry.state()) {
            case DONE -> new Handover("", "check-circle", "", name(entry), "", done(entry));
            case LEASED -> new Handover("", "send", "", name(entry), "", texts.of("desk.delivery.under-way"));
            case STUCK -> new Handover(entry.id().text(), "error", "danger", name(entry), texts.of("desk.delivery.stuck"), tried(entry), true);
            case WAITING -> new Handover(resendable(entry), "clock", "", name(entry), "", waiting(entry));
        };
    }

    /** What has failed before may be hurried; what just waits its turn need not. */
    private static String resendable(OutboxEntry entry) {
        return entry.attempts() > 0 && !entry.waits() ? entry.id().text() : "";
    }

    private String name(OutboxEntry entry) {
        if (entry.ref().startsWith(CitizenErrand.DECISION)) return texts.of("desk.delivery.decision." + entry.kind());
        if (Channel.of(entry.kind()).isPresent()) return texts.of("desk.delivery." + entry.kind());
        return switch (entry.kind()) {
            case DeliveryErrand.KIND -> receiver(entry);
            case DeskErrand.KIND, DeskMailErrand.KIND -> texts.of("desk.delivery.desk-mail");
            case RenderErrand.KIND -> texts.of("desk.delivery.render");
            case SignerErrand.KIND -> texts.of("desk.delivery.signer");
            case TransferErrand.KIND -> texts.of("desk.delivery.transfer");
            case ReferralErrand.KIND -> texts.of("desk.delivery.referral");
            default -> entry.receiver();
        };
    }

    private String receiver(OutboxEntry entry) {
        String id = DeliveryErrand.of(entry.ref()).role();
        return roles.stream().filter(role -> role.id().equals(id)).findFirst().map(role -> role.title().in(texts.language())).orElse(entry.receiver());
    }

    private String done(OutboxEntry entry) {
        return entry.byHand().map(who -> texts.of("desk.delivery.by-hand", who)).orElseGet(() -> sent(entry));
    }

    private String sent(OutboxEntry entry) {
        Optional<DeliveryView> delivery = deliveries.stream().filter(each -> each.entry().id().equals(entry.id())).findFirst();
        String receipt = delivery.flatMap(DeliveryView::receipt).filter(text -> !text.isBlank()).map(text -> " · " + text).orElse("");
        return delivery.flatMap(DeliveryView::deliveredAt).map(at -> texts.of("desk.delivery.done-at", times.moment(at)))
            .orElseGet(() -> texts.of("desk.delivery.done")) + receipt;
    }

    private String waiting(OutboxEntry entry) {
        String when = entry.waits() ? texts.of("desk.delivery.waits") : entry.dueAt().map(this::next).orElse("");
        return entry.attempts() == 0 ? when : tried(entry) + " " + when;
    }

    /** What is due already waits for a worker, or for an earlier message to the same receiver. */
    private String next(Instant at) {
        return times.isPast(at) ? texts.of("desk.delivery.soon") : texts.of("desk.delivery.next", times.moment(at));
    }

    private String tried(OutboxEntry entry) {
        return Stream.of(texts.count("desk.delivery.tried", entry.attempts()), isMasked ? "" : entry.lastReason().orElse("")).filter(text -> !text.isEmpty())
            .collect(Collectors.joining(": ", "", "."));
    }
}
