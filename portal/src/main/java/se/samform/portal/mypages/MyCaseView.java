package se.samform.portal.mypages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.answer.Retelling;
import se.samform.core.answer.Wording;
import se.samform.core.flow.CaseFee;
import se.samform.core.flow.CaseRuling;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.Flow;
import se.samform.core.flow.MayRenew;
import se.samform.core.flow.MayWrite;
import se.samform.core.flow.RunningTimer;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.Timer;
import se.samform.core.form.Afterwards;
import se.samform.core.form.PersonField;
import se.samform.engine.casefile.AboutApplicant;
import se.samform.engine.casefile.CaseDocument;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.HandedIn;
import se.samform.engine.casefile.Signers;
import se.samform.engine.payment.Fees;
import se.samform.portal.wording.AfterSending;
import se.samform.portal.wording.AnswerSection;
import se.samform.portal.wording.EnclosedLinks;
import se.samform.portal.wording.FileLink;
import se.samform.portal.wording.HandedInAnswers;
import se.samform.portal.wording.Happening;
import se.samform.portal.wording.Letter;
import se.samform.portal.wording.People;
import se.samform.portal.wording.Promise;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.StatusBadge;
import se.samform.portal.wording.Times;

/** One case as its citizen sees it. */
public final class MyCaseView {
    private final CaseFile file;
    private final Sentences texts;
    private final Times times;
    private final People people;
    private final boolean hasNews;
    private final Map<Integer, Instant> read;
    private final boolean isMine;

    MyCaseView(CaseFile file, Sentences texts, Times times, People people) {
        this(file, texts, times, people, false);
    }

    /** @param hasNews whether the unit has written what the citizen had not read before */
    MyCaseView(CaseFile file, Sentences texts, Times times, People people, boolean hasNews) {
        this(file, texts, times, people, hasNews, Map.of());
    }

    /** @param read when an officer read a message of the citizen's, by the number of its event */
    MyCaseView(CaseFile file, Sentences texts, Times times, People people, boolean hasNews, Map<Integer, Instant> read) {
        this(file, texts, times, people, hasNews, read, true);
    }

    /** @param isMine whether it is told to who handed it in, and not to who only signed it */
    MyCaseView(CaseFile file, Sentences texts, Times times, People people, boolean hasNews, Map<Integer, Instant> read, boolean isMine) {
        this.isMine = isMine;
        this.file = file;
        this.texts = texts;
        this.times = times;
        this.people = people;
        this.hasNews = hasNews;
        this.read = read;
    }

    public String getPath() {
        return "my/" + file.head().id().text();
    }

    public String getTitle() {
        return file.service().definition().title().in(texts.language());
    }

    /** Whether others, who signed it, read what is written in it. */
    public boolean isShared() {
        return isMine && !Signers.sharing(file.service().definition(), file.head(), file.submissions()).isEmpty();
    }

    /** Whether somebody else handed it in, and it was transferred to them. */
    public boolean isTakenOver() {
        return isMine && !file.transfers().isEmpty();
    }

    /** Empty while it isn't registered. */
    public String getDiaryNumber() {
        return file.head().filing().diaryNumber().orElse("");
    }

    public String getReference() {
        return file.head().reference();
    }

    public int getSeq() {
        return file.head().lastSeq();
    }

    public StatusBadge getBadge() {
        return StatusBadge.of(flow(), state(), texts.language());
    }

    public CaseNow getNow() {
        if (!isMine) return CaseNow.forSigner(flow(), state(), sender(), texts, times);
        var now = CaseNow.appealed(CaseNow.of(flow(), state(), reachable(), hasNews, texts, times), state(), AppealedTo.of(file, texts), texts).and(validity());
        return getFees().isEmpty() ? now : CaseNow.withFee(now, state(), texts);
    }

    /** How long what was granted is valid, and when they are reminded of that; nothing once that is over, or it was taken back. */
    private String validity() {
        boolean isValid = state().kind() == StatusKind.DECIDED || flow().status(state().status()).filter(status -> status.terms().mayRenew()).isPresent();
        var until = state().course().ruling().flatMap(CaseRuling::validUntil).filter(day -> isValid && !day.isBefore(times.today()));
        return until.map(day -> texts.of("case.now.valid", times.fullDate(day)) + reminded()).orElse("");
    }

    private String reminded() {
        return MayRenew.reminder(flow(), state()).map(RunningTimer::dueOn).filter(day -> day.isAfter(times.today()))
            .map(day -> " " + texts.of("case.now.reminded", times.fullDate(day))).orElse("");
    }

    /** Who handed it in, by name where the answers tell it. */
    private String sender() {
        return AboutApplicant.sender(file.service().definition(), file.submissions()).orElseGet(() -> texts.of("case.sender"));
    }

    public boolean isNews() {
        return hasNews;
    }

    public List<Happening> getStory() {
        return new CaseStory(file, texts, times, getUnit(), isMine ? reachable() : Reachable.TOLD, isMine).newestFirst();
    }

    public List<Letter> getLetters() {
        return new Correspondence(texts, times, people, getUnit(), new EnclosedLinks(getPath() + "/files", texts.language()), read, isMine).of(file.events());
    }

    /** As they stand now: of what was handed in last. */
    public List<AnswerSection> getAnswers() {
        return file.submissions().reversed().stream().limit(1).flatMap(handedIn -> answers(handedIn).sections().stream()).toList();
    }

    public List<FileLink> getFiles() {
        var links = new EnclosedLinks(getPath() + "/files", texts.language());
        return Stream.concat(file.submissions().stream().flatMap(handedIn -> answers(handedIn).files().stream()).distinct(), file.added().flatMap(links::of)).toList();
    }

    /** What they are asked to answer again, by name; nothing where a message says it. */
    public List<String> getAsked() {
        return isSupplementAwaited() ? state().course().asked().stream().map(this::nameOf).toList() : List.of();
    }

    private String nameOf(String question) {
        return file.service().definition().question(question).map(found -> found.ask().name().in(texts.language())).orElse(question);
    }

    /** The last day for it; empty if there is none. */
    public String getAskedBy() {
        return state().course().timer(Timer.Usual.SUPPLEMENT.id()).map(timer -> times.fullDate(timer.dueOn().minusDays(1))).orElse("");
    }

    /** Letters of decisions, the newest last. */
    public List<FileLink> getDecisionLetters() {
        return file.letters().stream()
            .flatMap(document -> document.subject() instanceof CaseDocument.Subject.Letter(var seq) ? Stream.of(seq) : Stream.empty())
            .map(seq -> new FileLink(texts.of("letter"), times.date(times.date(file.event(seq).at())), getPath() + "/letters/" + seq)).toList();
    }

    /** Of the decision that the box tells of; null where it tells of none. */
    public FileLink getNewestLetter() {
        return state().kind() == StatusKind.DECIDED && !getDecisionLetters().isEmpty() ? getDecisionLetters().getLast() : null;
    }

    /** Of each that was handed in, in the order in which they came; the newest has the address that never changes. */
    public List<FileLink> getReceipts() {
        int newest = file.submissions().size();
        if (newest < 2) return List.of(new FileLink(texts.of("case.receipt"), "PDF", getPath() + "/receipt.pdf"));
        return IntStream.rangeClosed(1, newest).mapToObj(number -> new FileLink(
            texts.of("case.receipt.of", times.moment(file.submissions().get(number - 1).receivedAt())), "PDF",
            getPath() + (number == newest ? "/receipt.pdf" : "/receipts/" + number))).toList();
    }

    public String getUnit() {
        return people.unit(state().unit());
    }

    /** Empty while nobody has taken it. */
    public String getOfficer() {
        return state().assignee().flatMap(people::officer).orElse("");
    }

    /** The last day for which something is granted; empty if nothing is, or without an end. */
    public String getValidUntil() {
        return state().course().ruling().flatMap(CaseRuling::validUntil).map(times::fullDate).orElse("");
    }

    /** When an answer is promised at the latest; empty if none is, or there has been one. */
    public String getDue() {
        return Promise.of(state()).map(times::fullDate).orElse("");
    }

    public String getSubmitted() {
        return times.exact(state().openedAt());
    }

    /** The address that mail about the case goes to, whole: who mistyped it must be able to see that. Empty if none was given. */
    public String getMail() {
        return file.reach().mail().orElse("");
    }

    /** Who signed before it was handed in, and when. */
    public List<SignedLine> getSigned() {
        return file.submissions().stream().flatMap(handedIn -> handedIn.submission().signed().stream())
            .map(signed -> new SignedLine(signed.name(), times.exact(signed.at()))).toList();
    }

    /** What was paid before it was handed in; null if nothing was. */
    public PaidView getPaid() {
        return file.submissions().stream().flatMap(handedIn -> handedIn.submission().paid().stream()).findFirst()
            .map(paid -> PaidView.of(paid, texts, times)).orElse(null);
    }

    /** All that came for it and went back, with what it is known by. */
    public List<PaymentLine> getPayments() {
        return PaymentLine.of(file, texts, times);
    }

    /** What becomes of what they paid if they take the case back, or now that they have: it is proposed to the unit, and goes back by its word alone. */
    public String getWithdrawnMoney() {
        return PaymentLine.left(file, texts).filter(left -> isWithdrawable() || state().kind() == StatusKind.WITHDRAWN)
            .map(left -> texts.of(isOver() ? "case.withdrawn.money" : "case.withdraw.money", left, getUnit())).orElse("");
    }

    /** Fees that are asked for and not paid; none once the case is over. */
    public List<FeeLine> getFees() {
        return isOver() ? List.of() : Fees.open(file).stream().map(fee -> FeeLine.of(file, fee, texts.language())).toList();
    }

    /** What is to be paid for it later, and how one learns when; empty where nothing is, or it has been asked for. */
    public String getToPayLater() {
        return state().course().fee().filter(fee -> !isOver() && fee.standing() == CaseFee.Standing.RECKONED && fee.amount().signum() > 0)
            .map(fee -> texts.of("receipt.fee.about", Wording.money(fee.amount(), fee.currency(), texts.language()))).orElse("");
    }

    /** What they may do with it now; empty once it is over, and where they are asked for something. */
    public String getAfterSending() {
        if (isOver() || isSupplementAwaited()) return "";
        return flow().status(state().status()).map(status -> AfterSending.of(flow(), status, isWritable()).in(texts)).orElse("");
    }

    public boolean isOver() {
        return state().isOver();
    }

    private MayWrite mayWrite() {
        return MayWrite.of(flow(), state(), times.date(state().course().since()), times.today());
    }

    /** Whether they may write to whoever handles it. */
    public boolean isWritable() {
        return mayWrite().now();
    }

    /** What was typed and not sent, where there is no form any more that shows it: the case went on meanwhile. */
    public String homeless(String typed) {
        return isWritable() ? "" : typed;
    }

    /** How long they may write, or why they can't; empty where they may at all times. */
    public String getWritableWords() {
        var may = mayWrite();
        if (may.now()) return may.until().map(day -> texts.of("case.writable.until", times.fullDate(day))).orElse("");
        return may.until().map(day -> texts.of("case.writable.was", times.fullDate(day), getUnit()))
            .orElseGet(() -> texts.of(isOver() ? "case.writable.over" : "case.writable.not-now", getUnit()));
    }

    /** Whether they may hand in more, or change what they answered, without being asked. */
    public boolean isAddable() {
        boolean mayAdd = flow().status(state().status()).filter(status -> status.terms().mayAdd()).isPresent();
        return mayAdd && !isOver() && getAsked().isEmpty() && !file.submissions().isEmpty();
    }

    /** Whether they may apply again with what they answered. */
    public boolean isRenewable() {
        return MayRenew.now(flow(), state()) && !file.submissions().isEmpty();
    }

    /** Of the sentences about that: a renewal where the flow calls it one. */
    public String getRenewKey() {
        return renewKey(flow(), state());
    }

    static String renewKey(Flow flow, CaseState state) {
        return MayRenew.with(flow, state).isEmpty() ? "renew" : "renew.same";
    }

    public boolean isSupplementAwaited() {
        return state().kind() == StatusKind.AWAITING_SUPPLEMENT;
    }

    /** Whether a message of theirs is what is waited for. */
    public boolean isReplyAwaited() {
        return isSupplementAwaited() && state().course().asked().isEmpty();
    }

    public boolean isAnonymous() {
        return file.head().anonymous();
    }

    /** Whether we can tell them anything but here: they log in and said who they are, or gave an address for mail. */
    private Reachable reachable() {
        if (file.owner().isPresent() || file.submissions().stream().anyMatch(this::hasMail)) return Reachable.TOLD;
        return isAnonymous() ? Reachable.WITH_KEY : isUnnamed() ? Reachable.LOGGED_IN : Reachable.TOLD;
    }

    /** Whether they were asked of themselves, and answered nothing. */
    private boolean isUnnamed() {
        var definition = file.service().definition();
        return AboutApplicant.asks(definition) && !file.submissions().isEmpty() && file.submissions().stream().map(HandedIn::submission)
            .allMatch(submission -> submission.acting().isEmpty() && AboutApplicant.question(definition, submission).isEmpty());
    }

    /** What the unit does with what came in, and whether they hear of it. */
    public String getReads() {
        return texts.of(reachable().key("receipt.reads.about"));
    }

    /** What the last day is of; an answer is promised to nobody whom we can't reach. */
    public String getDueWord() {
        return texts.of(reachable() == Reachable.TOLD ? "case.due" : "case.due.mine");
    }

    public String getAnswerComes() {
        return texts.of(reachable().key("case.answer"));
    }

    private boolean hasMail(HandedIn handedIn) {
        return AboutApplicant.field(file.service().definition(), handedIn.submission(), PersonField.EMAIL).isPresent();
    }

    public boolean isWithdrawable() {
        return !isOver() && next().anyMatch(kind -> kind == StatusKind.WITHDRAWN);
    }

    private Stream<StatusKind> next() {
        return flow().status(state().status()).stream().flatMap(status -> status.next().stream())
            .map(flow()::status).flatMap(Optional::stream).map(Status::kind);
    }

    private boolean isAnswered() {
        return isOver() || state().kind() == StatusKind.DECIDED;
    }

    private HandedInAnswers answers(HandedIn handedIn) {
        var submission = handedIn.submission();
        var telling = new Retelling(
            file.service().definition(), submission, Afterwards.Reader.RECEIPT, texts.language(), times.date(submission.submittedAt()));
        return new HandedInAnswers(file.service().definition(), submission, telling,
            ref -> getPath() + "/files/" + ref.id());
    }

    private Flow flow() {
        return file.service().definition().flow();
    }

    private CaseState state() {
        return file.head().state();
    }
}
