package se.samform.portal.mypages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samform.core.answer.Wording;
import se.samform.core.flow.AskedFee;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.MayRenew;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.Timer;
import se.samform.core.form.Currency;
import se.samform.core.form.PaymentTerms;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.id.CaseId;
import se.samform.core.id.DraftId;
import se.samform.core.id.VersionId;
import se.samform.core.publication.Published;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.draft.DraftSummary;
import se.samform.portal.edge.VisitorCookie;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.StatusBadge;
import se.samform.portal.wording.Times;

/** Cases and drafts in the order of who waits for whom: on me first, then what is new to read, what I haven't handed in, and the rest. */
final class MyCasesView {
    private final Sentences texts;
    private final Times times;
    private final Function<VersionId, Published> services;
    private final Map<CaseId, Integer> unread;
    private final Set<CaseId> decided;

    /** @param unread how many messages, by case @param decided those with a decision that they haven't read */
    MyCasesView(Sentences texts, Times times, Function<VersionId, Published> services, Map<CaseId, Integer> unread, Set<CaseId> decided) {
        this.texts = texts;
        this.times = times;
        this.services = services;
        this.unread = unread;
        this.decided = decided;
    }

    List<CaseLine> awaitingMe(List<CaseHead> cases) {
        return lines(cases, this::awaitsMe);
    }

    /** Something to read, and nothing to do. */
    List<CaseLine> news(List<CaseHead> cases) {
        return lines(cases, this::isNews);
    }

    List<CaseLine> ongoing(List<CaseHead> cases) {
        return lines(cases, head -> !stands(head) && !isClosed(head.state()));
    }

    List<CaseLine> closed(List<CaseHead> cases) {
        return lines(cases, head -> !stands(head) && isClosed(head.state()));
    }

    /** As below, with who at the desk began them, if somebody did. @param paying those whose payment was begun and may be paid */
    List<DraftLine> drafts(List<DraftSummary> drafts, boolean ofBrowser, Function<DraftId, Optional<String>> beginner, Set<DraftId> paying) {
        return drafts.stream().map(draft -> {
            String kept = ofBrowser ? ofBrowser(draft) : ofPerson(draft);
            String about = paying.contains(draft.id()) ? texts.of("my.draft.paying") + " · " + kept : kept;
            return line(draft, beginner.apply(draft.id()).map(name -> texts.of("my.draft.begun-with", name) + " · " + about).orElse(about));
        }).toList();
    }

    /** @param ofBrowser whether they are found in this browser only, for as long as it remembers them */
    List<DraftLine> drafts(List<DraftSummary> drafts, boolean ofBrowser) {
        return drafts.stream().map(draft -> line(draft, ofBrowser ? ofBrowser(draft) : ofPerson(draft))).toList();
    }

    private String ofPerson(DraftSummary draft) {
        return texts.of("my.draft.about", times.moment(draft.changedAt()), times.day(draft.expiresAt()));
    }

    private String ofBrowser(DraftSummary draft) {
        return texts.of("my.draft.here", times.moment(draft.changedAt()), times.day(VisitorCookie.remembers(draft.changedAt(), draft.expiresAt())));
    }

    private boolean awaitsMe(CaseHead head) {
        return head.state().kind().awaitsCitizen() || isToPay(head.state());
    }

    private boolean isNews(CaseHead head) {
        return !awaitsMe(head) && (unread.containsKey(head.id()) || decided.contains(head.id()));
    }

    /** Above the rest. */
    private boolean stands(CaseHead head) {
        return awaitsMe(head) || isNews(head);
    }

    /** A fee that is asked for and not paid waits for them, whether they have read of it or not. */
    private static boolean isToPay(CaseState state) {
        return !state.isOver() && !state.course().money().open().isEmpty();
    }

    /** A decision ends the waiting, though the authority has not closed the case yet. */
    private static boolean isClosed(CaseState state) {
        return state.isOver() || state.kind() == StatusKind.DECIDED;
    }

    private List<CaseLine> lines(List<CaseHead> cases, Predicate<CaseHead> which) {
        return cases.stream().filter(which).map(this::line).toList();
    }

    private CaseLine line(CaseHead head) {
        var flow = services.apply(head.flow()).definition().flow();
        return line(head, MayRenew.now(flow, head.state()) ? about(head.state()) + " · " + texts.of(MyCaseView.renewKey(flow, head.state()) + ".possible") : about(head.state()));
    }

    private CaseLine line(CaseHead head, String about) {
        var service = services.apply(head.flow()).definition();
        return new CaseLine("my/" + head.id().text(), service.title().in(texts.language()),
            StatusBadge.of(service.flow(), head.state(), texts.language()), head.reference(), about, news(head.id()),
            decided.contains(head.id()), action(head, service));
    }

    /** What they are to do, if it waits for them, or read: to answer before to pay, since both are done on its page. */
    private CaseLine.Action action(CaseHead head, ServiceDefinition service) {
        boolean isAsked = head.state().kind() == StatusKind.AWAITING_SUPPLEMENT;
        if (isToPay(head.state()) && !isAsked) return pay(head.state().course().money().open(), service);
        if (decided.contains(head.id()) && !isAsked) return new CaseLine.Action(texts.of("my.decision.read"), "main");
        if (isNews(head)) return new CaseLine.Action(texts.of("my.message.read"), "messages");
        return new CaseLine.Action(texts.of("my.supplement"), head.state().course().asked().isEmpty() ? "messages" : "asked");
    }

    private CaseLine.Action pay(List<AskedFee> open, ServiceDefinition service) {
        var amount = open.stream().map(AskedFee::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var currency = service.payment().map(PaymentTerms::currency).orElse(Currency.SEK);
        return new CaseLine.Action(texts.of("pay.fee.button", Wording.money(amount, currency, texts.language())), "fee-" + open.getFirst().id().text());
    }

    /** Who signed sees how it stands, and can do nothing in it. @param shared those that have a page for them, too */
    List<CaseLine> signed(List<CaseHead> cases, Set<CaseId> shared) {
        return cases.stream().map(head -> shared.contains(head.id()) ? line(head, about(head.state())) : line(head, about(head.state())).unlinked()).toList();
    }

    private String news(CaseId id) {
        return unread.containsKey(id) ? texts.count("my.unread", unread.get(id)) : "";
    }

    private String about(CaseState state) {
        String submitted = texts.of("my.submitted", times.day(state.openedAt()));
        if (state.isOver()) return texts.of("my.since", times.day(state.changedAt()));
        if (isClosed(state)) return texts.of("my.since.decided", times.day(state.course().since()));
        var answerBy = state.course().timer(Timer.Usual.SUPPLEMENT.id());
        if (answerBy.isPresent()) return submitted + " · " + texts.of("my.answer-by", times.date(answerBy.get().dueOn().minusDays(1)));
        return Stream.concat(Stream.of(submitted), state.dueOn().map(due -> texts.of("my.due", times.date(due))).stream())
            .reduce((one, other) -> one + " · " + other).orElseThrow();
    }

    private DraftLine line(DraftSummary draft, String about) {
        String path = "d/" + draft.id().text();
        return new DraftLine(path, path + "/delete", services.apply(draft.version()).definition().title().in(texts.language()), about);
    }
}
