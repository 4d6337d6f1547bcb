package se.samform.portal.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.answer.Retelling;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.MayWrite;
import se.samform.core.flow.NextDay;
import se.samform.core.flow.Flow;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.TaskEvent;
import se.samform.core.form.Afterwards;
import se.samform.core.municipality.Officer;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.HandedIn;
import se.samform.portal.wording.AnswerSection;
import se.samform.portal.wording.Due;
import se.samform.portal.wording.EnclosedLinks;
import se.samform.portal.wording.FileLink;
import se.samform.portal.wording.HandedInAnswers;
import se.samform.portal.wording.Happening;
import se.samform.portal.wording.Letter;
import se.samform.portal.wording.People;
import se.samform.portal.wording.Provision;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.StatusBadge;
import se.samform.portal.wording.Times;

/** One case at the desk: who, what, who has the ball, what is next and by when; then all that is in it. */
public final class DeskCaseView {
    private static final int RECENT = 10;
    private final CaseFile file;
    private final Actor.Officer me;
    private final Sentences texts;
    private final Times times;
    private final People people;
    private final Outside outside;
    private final CaseParties parties;
    private final List<TaskLine> tasks;
    private final List<NextStatus> nextStatuses;
    private final List<Happening> told;

    DeskCaseView(CaseFile file, Actor.Officer me, Sentences texts, Times times, People people, Outside outside) {
        this.file = file;
        this.me = me;
        this.texts = texts;
        this.times = times;
        this.people = people;
        this.outside = outside;
        this.parties = new CaseParties(file, texts, times);
        this.tasks = new OpenTasks(file, me, texts, times, people, outside.units()).lines();
        this.nextStatuses = new NextStatuses(file, me, texts.language(), getApplicant(), fieldsOf()).list().stream().filter(next -> !(next.isAskedForInstead() && isAskable())).toList();
        this.told = story().newestFirst();
    }

    /** Who writes in it, and when. */
    CaseFields.Setting fieldsOf() {
        return new CaseFields.Setting(times.today(), people, Optional.of(me), CaseFields.answersOf(file, times));
    }

    public String getPath() {
        return "desk/" + file.head().id().text();
    }

    public String getTitle() {
        return file.service().definition().title().in(texts.language());
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

    public String getUnit() {
        return people.unit(state().unit());
    }

    /** A word for it if they aren't named. */
    public String getApplicant() {
        return parties.applicantName();
    }

    public String getApplicantMore() {
        return parties.applicant().map(Party::firstOfMore).orElse("");
    }

    public String getConcerned() {
        return parties.concerned().map(Party::getName).orElse("");
    }

    public String getConcernedMore() {
        return parties.concerned().map(Party::firstOfMore).orElse("");
    }

    public List<Party> getParties() {
        var acting = newest().flatMap(handedIn -> handedIn.submission().acting());
        var by = acting.map(each -> Parties.acting(each, texts));
        boolean isNamed = by.filter(each -> parties.now().stream().anyMatch(party -> party.getName().equals(each.getName()))).isPresent();
        var now = parties.now().stream().map(party -> isNamed && party.getName().equals(by.orElseThrow().getName()) ? party.as(by.orElseThrow().role(), by.orElseThrow().lines().getLast()) : party);
        return Stream.of(now, by.filter(each -> !isNamed).stream(), parties.former().stream()).flatMap(each -> each).toList();
    }

    public Ball getBall() {
        return Ball.of(state(), me.id(), people, texts, WaitedFor.of(state(), file.service().definition(), texts));
    }

    public String getBallWith() {
        return getBall().with();
    }

    /** With who decides, where that is none of theirs to do. */
    public String getNext() {
        var others = Ball.isToHandle(state()) ? new Deciders(flow(), state(), me).roles() : Set.<String>of();
        return others.isEmpty() ? getBall().next() : texts.of("desk.next.prepare", others.stream().map(this::players).collect(Collectors.joining("; ")));
    }

    private String players(String role) {
        String title = file.service().definition().role(role).map(found -> found.title().in(texts.language())).orElse(role);
        String names = outside.players().getOrDefault(role, Set.of()).stream().flatMap(officer -> people.officer(officer).stream()).sorted().collect(Collectors.joining(", "));
        return names.isEmpty() ? title : title + " (" + names + ")";
    }

    public String getChanged() {
        return texts.of("desk.since", times.moment(state().changedAt()));
    }

    /** What is waited for from the applicant. */
    public Awaited getAwaited() {
        return Awaited.of(file, texts, times);
    }

    public Due getDue() {
        return InboxView.due(state(), times);
    }

    public String getOpened() {
        return texts.of("desk.opened", times.moment(state().openedAt()));
    }

    public String getDueDate() {
        return InboxView.promised(state()).map(due -> times.fullDate(due).equals(getDue().words()) ? texts.of("desk.due-promised") : texts.of("desk.due-date", times.fullDate(due))).orElse("");
    }

    /** What whoever has it is to do before that, as their list says it; nothing where there is no such day. */
    public Due getNearer() {
        var nearer = NextDay.ofHolder(state()).filter(day -> day.what() != NextDay.What.PROMISE && !isOver());
        return nearer.map(day -> times.due(day.day()).of(InboxView.what(day.what(), texts))).orElse(new Due("", ""));
    }

    /** Empty while nobody has it. */
    public String getOfficer() {
        return state().assignee().flatMap(people::officer).orElse("");
    }

    /** That the officer stands in for whoever has it; empty if they don't. */
    public String getDeputy() {
        return state().assignee().filter(me.standsFor()::contains).flatMap(people::officer).map(name -> texts.of("desk.deputy.for", name)).orElse("");
    }

    public String getInitials() {
        return Initials.of(getOfficer());
    }

    public boolean isMine() {
        return state().assignee().filter(me.id()::equals).isPresent();
    }

    public boolean isOver() {
        return state().isOver();
    }

    /** Those who may get it: of its unit, but not whoever has it. */
    public List<Colleague> getColleagues() {
        return people.in(state().unit(), file.service().key().value()).stream().filter(officer -> !state().assignee().filter(officer.id()::equals).isPresent())
            .filter(officer -> !state().course().barred().contains(officer.id()))
            .map(DeskCaseView::colleague).toList();
    }

    /** Those of them whom a note may call: nobody calls themselves. */
    public List<Colleague> getMentionable() {
        return getColleagues().stream().filter(colleague -> !colleague.id().equals(me.id().text())).toList();
    }

    /** All who may handle it. */
    public List<Colleague> getUnitOfficers() {
        return people.in(state().unit(), file.service().key().value()).stream().filter(officer -> !state().course().barred().contains(officer.id())).map(DeskCaseView::colleague).toList();
    }

    /** What is to be done on it. */
    public List<TaskLine> getTasks() {
        return tasks;
    }

    public List<NextStatus> getNextStatuses() {
        return nextStatuses;
    }

    private MayWrite mayWrite() {
        return MayWrite.of(flow(), state(), times.date(state().course().since()), times.today());
    }

    /** Whether the applicant can be written to: once the case is over, as long as they may write themselves. */
    public boolean isWritable() {
        return !isOver() || mayWrite().now();
    }

    /** How long, why not, or that no answer can come; empty if there is nothing to tell. */
    public String getWritableWords() {
        var may = mayWrite();
        if (isOver()) return may.now() ? may.until().map(day -> texts.of("desk.message.until", times.fullDate(day))).orElse("") : texts.of("desk.message.over");
        return may.now() ? "" : texts.of("desk.message.one-way");
    }

    public boolean isDecidable() {
        return !PossibleRulings.of(flow(), state(), me).isEmpty();
    }

    /** The decision that stands, if one was made. */
    public Optional<RulingCard> getRuling() {
        return RulingCard.of(file, story(), texts, times);
    }

    /** Those that take effect at once. */
    public List<NextStatus> getStepStatuses() {
        return nextStatuses.stream().filter(next -> !next.isAsked()).toList();
    }

    /** Those with which something is to be written or signed. */
    public List<NextStatus> getWrittenStatuses() {
        return nextStatuses.stream().filter(next -> next.isAsked() && !next.isFinal()).toList();
    }

    /** Those that are asked about once more. */
    public List<NextStatus> getFinalStatuses() {
        return nextStatuses.stream().filter(NextStatus::isFinal).toList();
    }

    /** The status that is asked about; empty if the address names none that may follow and needs to be. */
    Optional<NextStatus> asked(String id) {
        return nextStatuses.stream().filter(next -> next.isAsked() && next.id().equals(id)).findFirst();
    }

    /** As they stand now: of what was handed in last. */
    public List<AnswerSection> getAnswers() {
        return newest().map(handedIn -> answers(handedIn).sections()).orElse(List.of());
    }

    /** Whether the applicant can be asked for more: the case is, or may come, where that is waited for. */
    public boolean isAskable() {
        var flow = file.service().definition().flow();
        var here = flow.status(state().status());
        boolean isPossible = here.stream().flatMap(status -> Stream.concat(Stream.of(status), status.next().stream().flatMap(next -> flow.status(next).stream())))
            .anyMatch(status -> status.kind() == StatusKind.AWAITING_SUPPLEMENT);
        return isPossible && !isPurged();
    }

    /** Whether something came in later than the first, to compare with what was there before. */
    public boolean isComparable() {
        return file.submissions().size() > 1;
    }

    /** Whether what was answered may be corrected as it stands. */
    public boolean isCorrectable() {
        return CorrectPage.isPossible(file);
    }

    /** Whether it is followed by a key, which may be replaced. */
    public boolean isFollowed() {
        return file.head().anonymous() && !file.isMasked() && !file.submissions().isEmpty();
    }

    /** Whether it may get another owner as it stands. */
    public boolean isTransferable() {
        return TransferPage.isPossible(file);
    }

    public boolean isPurged() {
        return file.submissions().isEmpty();
    }

    /** For who is asked about the case: what was handed in, and what came with answers of those who were asked. */
    public List<FileLink> getFiles() {
        return Stream.concat(file.submissions().stream().flatMap(handedIn -> answers(handedIn).files().stream()).distinct(), answeredFiles()).toList();
    }

    /** Of each that was handed in, the newest first; one that is purged has the stored one. */
    public List<FileLink> getReceipts() {
        int count = file.submissions().size();
        if (count < 2) return List.of(new FileLink(texts.of("desk.receipt") + " " + getReference() + ".pdf", texts.of("desk.receipt.about"), getPath() + "/receipt.pdf"));
        return IntStream.range(0, count).map(i -> count - i).mapToObj(number -> new FileLink(texts.of("desk.receipt") + " " + getReference() + " (" + number + ").pdf",
            texts.of("desk.receipt.at", times.moment(file.submissions().get(number - 1).receivedAt())), getPath() + "/receipt.pdf?number=" + number)).toList();
    }

    /** What was handed in, what officers put in, and what came with notes and answers of those who were asked. */
    public List<DocumentLine> getDocuments() {
        var handedIn = file.submissions().stream().flatMap(each -> answers(each).files().stream()).distinct().map(link -> line(link, true));
        return Stream.of(handedIn, addedFiles(), noteFiles(), answeredFiles().map(link -> line(link, false))).flatMap(lines -> lines).toList();
    }

    private Stream<DocumentLine> addedFiles() {
        if (file.isMasked()) return Stream.empty();
        return file.added().flatMap(added -> links().of(added).map(link -> new DocumentLine(link, seen(added.isTold()), ground(SecrecyGround.document(added.document())))));
    }

    private Stream<DocumentLine> noteFiles() {
        if (file.isMasked()) return Stream.empty();
        var struck = file.struck();
        return file.events().stream().flatMap(recorded -> recorded.event() instanceof CaseEvent.NoteAdded note ? noteFiles(note, struck.contains(recorded.seq())) : Stream.empty());
    }

    /** It can still be fetched: that it was taken back is said. */
    private Stream<DocumentLine> noteFiles(CaseEvent.NoteAdded note, boolean isStruck) {
        String of = isStruck ? texts.of("desk.note") + " · " + texts.of("desk.note.struck") : texts.of("desk.note");
        return links().of(note.files()).stream().map(link -> line(new FileLink(link.name(), link.size(), link.path(), of), false));
    }

    private DocumentLine line(FileLink link, boolean isTold) {
        return new DocumentLine(link, seen(isTold), "");
    }

    private String seen(boolean isTold) {
        return texts.of(isTold ? "desk.seen" : "desk.unseen");
    }

    private String ground(String of) {
        return file.registry().mark(of).map(mark -> Provision.inWords(mark.ground().ground())).orElse("");
    }

    private EnclosedLinks links() {
        return new EnclosedLinks(getPath() + "/files", texts.language());
    }

    /** What came with answers of those who were asked, called as what they were asked. */
    private Stream<FileLink> answeredFiles() {
        if (file.isMasked()) return Stream.empty();
        var titles = new TaskTitles(file, texts.language());
        return file.events().stream().flatMap(recorded -> recorded.event() instanceof TaskEvent.TaskFinished finished ? answeredFiles(finished, titles) : Stream.empty());
    }

    private Stream<FileLink> answeredFiles(TaskEvent.TaskFinished finished, TaskTitles titles) {
        return links().of(finished.files()).stream()
            .map(link -> new FileLink(link.name(), link.size(), link.path(), titles.of(finished.task())));
    }

    public String getVersion() {
        return texts.of("desk.version", file.service().version(), times.moment(state().openedAt())) + byFlow() + newest().filter(last -> isComparable())
            .map(last -> " · " + texts.of(isCorrection(last) ? "desk.corrected" : "desk.supplemented", times.moment(last.receivedAt())) + " · " + texts.of("desk.versions", file.submissions().size())).orElse("");
    }

    private boolean isCorrection(HandedIn handedIn) {
        return file.events().stream().anyMatch(each -> each.event() instanceof SupplementEvent.Corrected corrected && corrected.submission().equals(handedIn.id()));
    }

    /** Where it is handled by another version than it was handed in under. */
    private String byFlow() {
        int flow = file.flowVersion();
        return flow == file.service().version() ? "" : " · " + texts.of("desk.version.flow", flow);
    }

    public List<Letter> getLetters() {
        return new DeskThread(story(), file.isMasked() ? EnclosedLinks.NONE : new EnclosedLinks(getPath() + "/files", texts.language()), outside.readByCitizen(), texts, times).of(file);
    }

    /** What happened last, newest first. */
    public List<Happening> getRecent() {
        return told.stream().limit(RECENT).toList();
    }

    /** What happened before that, newest first. */
    public List<Happening> getOlder() {
        return told.stream().skip(RECENT).toList();
    }

    /** Whether something didn't arrive, and somebody may send it anew. */
    public boolean isStuck() {
        return getHandovers().stream().anyMatch(Handover::isResendable);
    }

    public List<Handover> getHandovers() {
        return new Handovers(texts, times, file.service().definition().roles(), outside.deliveries(), file.isMasked()).of(outside.entries());
    }

    /** Where the applicant reads a message. */
    public String getMessageHint() {
        return texts.of("desk.message.hint." + reach());
    }

    /** How the applicant learns of a status. */
    public String getStatusHint() {
        return texts.of("desk.status.hint." + reach());
    }

    private String reach() {
        if (file.isMasked()) return "masked";
        String way = file.reach().mail().isPresent() ? "mail" : "none";
        return file.head().anonymous() ? way + ".key" : way;
    }

    DeskStory story() {
        return new DeskStory(file, me.id(), getApplicant(), texts, times, people);
    }

    private Optional<HandedIn> newest() {
        return file.submissions().isEmpty() ? Optional.empty() : Optional.of(file.submissions().getLast());
    }

    private HandedInAnswers answers(HandedIn handedIn) {
        return new HandedInAnswers(file.service().definition(), handedIn.submission(), telling(handedIn), ref -> getPath() + "/files/" + ref.id());
    }

    private Retelling telling(HandedIn handedIn) {
        var submission = handedIn.submission();
        return new Retelling(
            file.service().definition(), submission, Afterwards.Reader.OFFICER, texts.language(), times.date(submission.submittedAt()));
    }

    private static Colleague colleague(Officer officer) {
        return new Colleague(officer.id().text(), officer.name());
    }

    private Flow flow() {
        return file.service().definition().flow();
    }

    private CaseState state() {
        return file.head().state();
    }
}
