package se.samform.portal.mypages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.answer.Wording;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.RegistryEvent;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.TimerEvent;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.RecordedEvent;
import se.samform.portal.wording.Acted;
import se.samform.portal.wording.Happening;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Signed;
import se.samform.portal.wording.Times;

/** What has happened to a case and what happens next, as the citizen reads it; newest on top, below what is to come and what holds now. */
final class CaseStory {
    private static final Map<String, String> SIGNERS = Map.of(
        "case.by.none", "case.signed.by.none", "case.by.none.here", "case.signed.by.none", "case.answer", "case.signed.answer", "case.answer.here", "case.signed.answer",
        "case.went-over", "case.signed.went-over", "case.supplement-asked", "case.signed.supplement-asked", "case.supplemented", "case.signed.supplemented",
        "case.served", "case.signed.served", "case.appealed", "case.signed.appealed", "case.appealed.late", "case.signed.appealed.late");

    private final CaseFile file;
    private final Sentences texts;
    private final Times times;
    private final String unit;
    private final Reachable reachable;
    private final boolean isMine;

    CaseStory(CaseFile file, Sentences texts, Times times, String unit, Reachable reachable, boolean isMine) {
        this.file = file;
        this.texts = texts;
        this.times = times;
        this.unit = unit;
        this.reachable = reachable;
        this.isMine = isMine;
    }

    List<Happening> newestFirst() {
        var story = new ArrayList<Happening>();
        if (isExpectingAnAnswer()) story.add(answer());
        var told = new ArrayList<Happening>();
        file.events().forEach(event -> tell(event, told));
        told.reversed().stream().sorted(Comparator.comparing(happening -> !isNow(happening))).forEach(story::add);
        return story;
    }

    /** It is what holds, whatever else was told of the same moment or since. */
    private static boolean isNow(Happening happening) {
        return happening.style().equals("now");
    }

    /** After a decision or an end nobody waits for an answer any more. */
    private boolean isExpectingAnAnswer() {
        return !state().isOver() && state().kind() != StatusKind.DECIDED;
    }

    private Happening answer() {
        String when = state().dueOn().map(due -> texts.of("case.by", times.fullDate(due)))
            .orElseGet(() -> words(reachable.key("case.by.none")));
        return new Happening("to-come", words(reachable.key("case.answer")), when, "");
    }

    private void tell(RecordedEvent recorded, List<Happening> told) {
        switch (recorded.event()) {
            case CaseEvent.Opened opened -> {
                signatures(recorded, told);
                told.add(done(texts.of(submitted(recorded)), recorded));
                if (isLastChange(recorded) && isExpectingAnAnswer()) told.add(now(status(opened.status(), recorded), recorded));
            }
            case CaseEvent.StatusChanged changed -> {
                if (!isToldWithIt(recorded, changed)) told.add(came(status(changed.to(), recorded), recorded));
            }
            case CaseEvent.WrittenToCitizen written -> { }
            case CaseEvent.WrittenToUnit written -> { }
            case ContactEvent.TakenDown(var way) -> told.add(done(texts.of("case.taken-down", texts.of("contact.way." + way.key())), recorded));
            case ContactEvent.ActedFor(var acting) -> told.add(done(Acted.in(texts, acting), recorded));
            case ContactEvent.WrittenFor written -> { }
            case CaseEvent.Assigned assigned -> { }
            case CaseEvent.NoteAdded note -> { }
            case HandlingEvent.WentOver over -> {
                told.add(done(said(isMine && file.transfers().isEmpty(), "case.went-over"), recorded));
                told.add(came(status(over.status(), recorded), recorded));
            }
            case HandlingEvent.DocumentAdded added -> told.add(done(texts.of("case.document-added", added.title()), recorded));
            case HandlingEvent.Transferred transferred -> told.add(done(texts.of(isTheirs(recorded) ? "case.transferred" : "case.signed.transferred"), recorded));
            case HandlingEvent.KeyReplaced replaced -> told.add(done(texts.of("case.key-replaced"), recorded));
            case HandlingEvent handling -> { }
            case TaskEvent task -> { }
            case RulingEvent ruling -> told.add(done(ruling(recorded, ruling), recorded));
            case SupplementEvent supplement -> {
                signatures(recorded, told);
                told.add(done(words(recorded, supplement(supplement)), recorded));
            }
            case TimerEvent timer -> { }
            case FeeEvent fee -> fee(fee).ifPresent(line -> told.add(done(line, recorded)));
            case RegistryEvent registry -> { }
        }
    }

    /** To whose case it is; who only signed is told of themselves elsewhere. */
    private void signatures(RecordedEvent recorded, List<Happening> told) {
        if (!isMine) return;
        Signed.before(recorded.event(), file.submissions())
            .forEach(signed -> told.add(new Happening("", texts.of("case.signed-by", signed.name()), times.moment(signed.at()), times.machine(signed.at()))));
    }

    /** At the last signature, where several sign: that isn't when they themselves sent it. */
    private String submitted(RecordedEvent recorded) {
        if (!Signed.before(recorded.event(), file.submissions()).isEmpty()) return "case.submitted.signed";
        return isTheirs(recorded) && recorded.actor().equals("citizen") ? "case.submitted" : "case.submitted.for";
    }

    private Optional<String> fee(FeeEvent event) {
        return switch (event) {
            case FeeEvent.FeeReckoned reckoned -> Optional.empty();
            case FeeEvent.FeeAsked fee -> Optional.of(texts.of("case.fee-asked", Wording.money(fee.amount(), fee.currency(), texts.language())));
            case FeeEvent.RefundAsked refund -> Optional.of(texts.of("case.refund-asked", Wording.money(refund.amount(), refund.currency(), texts.language())));
            case FeeEvent.Refunded refund -> Optional.of(texts.of("case.refunded", Wording.money(refund.amount(), refund.currency(), texts.language())));
            case FeeEvent.RefundRefused refused -> Optional.empty();
            case FeeEvent.RefundLate late -> Optional.empty();
            case FeeEvent.Paid paid -> Optional.of(texts.of("case.paid", Wording.money(paid.amount(), paid.currency(), texts.language())));
        };
    }

    /** As it is said to whom it is told: what speaks of you has words of its own for who only signed. */
    private String words(String key, Object... gaps) {
        return said(isMine, key, gaps);
    }

    /** What was done before the case was transferred to them wasn't done by them. */
    private String words(RecordedEvent recorded, String key, Object... gaps) {
        return said(isTheirs(recorded), key, gaps);
    }

    private String said(boolean isToThem, String key, Object... gaps) {
        return texts.of(isToThem ? key : SIGNERS.getOrDefault(key, key), gaps);
    }

    private boolean isTheirs(RecordedEvent recorded) {
        return isMine && file.transfers().stream().noneMatch(transfer -> transfer.seq() > recorded.seq());
    }

    private boolean isLastChange(RecordedEvent recorded) {
        return file.events().stream().filter(each -> each.seq() > recorded.seq()).noneMatch(each -> isChange(each.event()));
    }

    /** The status that a decision brings with it is told with the decision and not once more; so is a supplement's, but while it holds. */
    private boolean isToldWithIt(RecordedEvent recorded, CaseEvent.StatusChanged changed) {
        return switch (changed.kind()) {
            case DECIDED -> cameWith(recorded, RulingEvent.Decided.class);
            case AWAITING_SUPPLEMENT -> !isLastChange(recorded) && cameWith(recorded, SupplementEvent.SupplementAsked.class);
            case SUPPLEMENTED -> !isLastChange(recorded) && cameWith(recorded, SupplementEvent.Supplemented.class);
            case DRAFT, AWAITING_SIGNATURE, AWAITING_PAYMENT, SUBMITTED, IN_PROGRESS, CLOSED, WITHDRAWN, VOID -> false;
        };
    }

    private boolean cameWith(RecordedEvent recorded, Class<? extends CaseEvent> event) {
        return file.events().stream().anyMatch(each -> event.isInstance(each.event()) && each.at().equals(recorded.at()));
    }

    private static boolean isChange(CaseEvent event) {
        return event instanceof CaseEvent.StatusChanged || event instanceof HandlingEvent.WentOver over && over.isTold();
    }

    private String ruling(RecordedEvent recorded, RulingEvent event) {
        return switch (event) {
            case RulingEvent.Decided decided -> texts.of("case.decided", ruling(decided.ruling()));
            case RulingEvent.Served(var on, var appealBy) -> words(recorded, "case.served", times.fullDate(on));
            case RulingEvent.Appealed(var on, var isInTime) -> words(recorded, isInTime ? "case.appealed" : "case.appealed.late", times.fullDate(on));
            case RulingEvent.Reconsidered(var isChanged, var why) -> texts.of(isChanged ? "case.reconsidered.changed" : "case.reconsidered.kept");
            case RulingEvent.AppealForwarded forwarded -> texts.of("case.appeal-forwarded", AppealedTo.of(file, texts));
            case RulingEvent.CourtAnswered(var on, var answer) -> texts.of("case.court." + answer, times.fullDate(on));
            case RulingEvent.GainedForce(var on) -> texts.of("case.force");
        };
    }

    private String ruling(String id) {
        return file.flows().stream().flatMap(flow -> flow.work().ruling(id).stream()).findFirst().map(ruling -> ruling.title().in(texts.language())).orElse(id);
    }

    private static String supplement(SupplementEvent event) {
        return switch (event) {
            case SupplementEvent.SupplementAsked asked -> "case.supplement-asked";
            case SupplementEvent.Corrected corrected -> "case.corrected";
            case SupplementEvent.Supplemented supplemented -> "case.supplemented";
        };
    }

    private Happening done(String title, RecordedEvent recorded) {
        return new Happening("", title, times.moment(recorded.at()), times.machine(recorded.at()));
    }

    private Happening now(String title, RecordedEvent recorded) {
        return new Happening("now", title, texts.of("case.since", times.day(recorded.at()), unit), times.machine(recorded.at()));
    }

    private Happening came(String title, RecordedEvent recorded) {
        return isLastChange(recorded) && isExpectingAnAnswer() ? now(title, recorded) : done(title, recorded);
    }

    /** As it was called then. */
    private String status(String id, RecordedEvent recorded) {
        return file.flowAt(recorded.seq()).status(id).map(status -> status.title().in(texts.language())).orElse(id);
    }

    private CaseState state() {
        return file.head().state();
    }
}
