package se.samform.portal.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.answer.Wording;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.RegistryEvent;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.TimerEvent;
import se.samform.core.form.Currency;
import se.samform.core.id.OfficerId;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.RecordedEvent;
import se.samform.portal.wording.Acted;
import se.samform.portal.wording.Happening;
import se.samform.portal.wording.People;
import se.samform.portal.wording.Provision;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Signed;
import se.samform.portal.wording.Times;

/** Everything that has happened to a case, newest first, with who did it. */
final class DeskStory {
    /** Who does what no person did. */
    static final String ITSELF = "Samform";
    private final CaseFile file;
    private final Optional<OfficerId> me;
    private final String citizen;
    private final Sentences texts;
    private final Times times;
    private final People people;
    private final CourseStory course;

    DeskStory(CaseFile file, OfficerId me, String citizen, Sentences texts, Times times, People people) {
        this(file, Optional.of(me), citizen, texts, times, people);
    }

    /** As anybody may read it: every officer by name. */
    static DeskStory forOthers(CaseFile file, String citizen, Sentences texts, Times times, People people) {
        return new DeskStory(file, Optional.empty(), citizen, texts, times, people);
    }

    private DeskStory(CaseFile file, Optional<OfficerId> me, String citizen, Sentences texts, Times times, People people) {
        this.file = file;
        this.me = me;
        this.citizen = citizen;
        this.texts = texts;
        this.times = times;
        this.people = people;
        this.course = new CourseStory(file, texts, times, people, new TaskTitles(file, texts.language()));
    }

    List<Happening> newestFirst() {
        return file.events().reversed().stream().flatMap(recorded -> Stream.concat(happening(recorded).stream(), signatures(recorded))).toList();
    }

    /** Who signed what was handed in with that, the last one first; nobody is named in what is masked. */
    private Stream<Happening> signatures(RecordedEvent recorded) {
        return file.isMasked() ? Stream.empty() : Signed.before(recorded.event(), file.submissions()).reversed().stream()
            .map(signed -> new Happening("", texts.of("desk.event.signed-by", signed.name()), times.moment(signed.at()), times.machine(signed.at()), true, true));
    }

    /** What one event tells; empty for what tells nothing. */
    Optional<Happening> of(RecordedEvent recorded) {
        return happening(recorded);
    }

    private Optional<Happening> happening(RecordedEvent recorded) {
        return told(recorded).map(told -> new Happening("", told, times.moment(recorded.at()), times.machine(recorded.at()), CaseFile.isForCitizen(recorded), isToldInFull(recorded.event())));
    }

    /** Of a transfer the citizen reads that it was, and neither to whom nor why. */
    private static boolean isToldInFull(CaseEvent event) {
        return !(event instanceof HandlingEvent.Transferred);
    }

    private Optional<String> told(RecordedEvent recorded) {
        String who = who(recorded);
        return switch (recorded.event()) {
            case CaseEvent.Opened opened -> Optional.of(Signed.before(opened, file.submissions()).isEmpty() ? texts.of("desk.event.opened", who) : texts.of("desk.event.opened.signed"));
            case CaseEvent.Assigned(var officer, var why) -> Optional.of(course.because(assigned(recorded.actor(), officer, who), why));
            case CaseEvent.StatusChanged(var from, var to, var kind) -> Optional.of(texts.of("desk.event.status", isItself(recorded, kind) ? ITSELF : who, status(to, recorded.seq())));
            case CaseEvent.WrittenToCitizen written -> Optional.of(texts.of("desk.event.written", who));
            case CaseEvent.WrittenToUnit written -> Optional.of(texts.of("desk.event.written", who));
            case ContactEvent.TakenDown(var way) -> Optional.of(texts.of("desk.event.taken-down", who, texts.of("contact.way." + way.key())));
            case ContactEvent.ActedFor(var acting) -> Optional.of(Acted.in(texts, acting));
            case ContactEvent.WrittenFor(var id, var way, var text) -> Optional.of(texts.of("desk.event.written-for", who, texts.of("contact.way." + way.key())));
            case CaseEvent.NoteAdded note -> Optional.of(noted(note, who));
            case HandlingEvent handling -> course.told(handling, who);
            case TaskEvent task -> course.told(task, who);
            case RulingEvent ruling -> course.told(ruling, who);
            case SupplementEvent supplement -> course.told(supplement, who);
            case TimerEvent timer -> course.told(timer);
            case FeeEvent fee -> told(fee, who);
            case RegistryEvent registry -> Optional.of(filed(registry, who));
        };
    }

    /** Citizens take a case back and change no other status, and who is asked changes none: the flow does by itself what follows on what they did. */
    private static boolean isItself(RecordedEvent recorded, StatusKind kind) {
        return recorded.actor().equals("citizen") && kind != StatusKind.WITHDRAWN || recorded.actor().startsWith("consultee:");
    }

    /** After the title of a note that was taken back. */
    String struck() {
        return " (" + texts.of("desk.note.struck").toLowerCase(texts.language().locale()) + ")";
    }

    private String noted(CaseEvent.NoteAdded note, String who) {
        String told = texts.of("desk.event.note", who);
        return note.files().isEmpty() ? told : texts.of("desk.event.files", told + ".", String.join(", ", note.files().stream().map(Enclosed::name).toList()));
    }

    private String filed(RegistryEvent event, String who) {
        return switch (event) {
            case RegistryEvent.Registered(var number, var title) -> texts.of("desk.event.registered", who, number.text());
            case RegistryEvent.Marked(var ground) -> texts.of("desk.event.marked", who, RegistryView.of(ground.of(), file, texts), Provision.inWords(ground.ground()));
            case RegistryEvent.Unmarked(var of) -> texts.of("desk.event.unmarked", who, RegistryView.of(of, file, texts));
            case RegistryEvent.Titled(var title) -> texts.of("desk.event.titled", who, title);
        };
    }

    private Optional<String> told(FeeEvent event, String who) {
        return switch (event) {
            case FeeEvent.FeeReckoned reckoned -> Optional.empty();
            case FeeEvent.FeeAsked fee when fee.text().isEmpty() -> Optional.of(texts.of("case.fee-asked", money(fee.amount(), fee.currency())));
            case FeeEvent.FeeAsked fee -> Optional.of(texts.of("desk.event.fee", who, money(fee.amount(), fee.currency())));
            case FeeEvent.RefundAsked refund -> Optional.of(texts.of("desk.event.refund", who, money(refund.amount(), refund.currency())));
            case FeeEvent.Refunded refund -> Optional.of(texts.of("case.refunded", money(refund.amount(), refund.currency())));
            case FeeEvent.RefundLate refund -> Optional.of(texts.of("desk.event.refund-late", money(refund.amount(), refund.currency()), Wording.day(refund.since(), texts.language())));
            case FeeEvent.RefundRefused refund -> Optional.of(texts.of("desk.event.refund-refused", money(refund.amount(), refund.currency())));
            case FeeEvent.Paid paid -> Optional.of(texts.of("desk.event.paid", money(paid.amount(), paid.currency()), paid.reference()));
        };
    }

    private String money(BigDecimal amount, Currency currency) {
        return Wording.money(amount, currency, texts.language());
    }

    private String assigned(String actor, OfficerId officer, String who) {
        if (actor.equals("officer:" + officer.text())) return texts.of("desk.event.taken", who);
        String to = people.officer(officer).orElseGet(() -> texts.of("case.officer"));
        return actor.startsWith("officer:") || people.systemIn(actor).isPresent() ? texts.of("desk.event.assigned", who, to) : texts.of("desk.event.assigned.itself", to);
    }

    /** With whom they stood in for. */
    String who(RecordedEvent recorded) {
        String who = who(recorded.actor());
        return recorded.absent().flatMap(people::officer).map(absent -> texts.of("desk.event.for", who, absent)).orElse(who);
    }

    String who(String actor) {
        if (actor.equals("citizen")) return citizen;
        if (actor.equals("machine")) return ITSELF;
        if (actor.startsWith("consultee:")) return role(actor.substring("consultee:".length()));
        return people.officerIn(actor).map(this::name).or(() -> people.systemIn(actor)).orElseGet(() -> texts.of("case.officer"));
    }

    private String name(OfficerId officer) {
        return me.filter(officer::equals).isPresent() ? texts.of("case.you") : people.officer(officer).orElseThrow();
    }

    private String role(String id) {
        return file.service().definition().role(id).map(role -> role.title().in(texts.language())).or(() -> outsider(id)).orElse(id);
    }

    /** Whom no flow foresaw. */
    private Optional<String> outsider(String task) {
        return file.events().stream().map(RecordedEvent::event).filter(event -> event instanceof TaskEvent.OutsideAsked asked && asked.task().equals(task))
            .map(event -> ((TaskEvent.OutsideAsked) event).whom().name()).filter(name -> !name.isEmpty()).findFirst();
    }

    private String status(String id, int seq) {
        return file.flowAt(seq).status(id).map(status -> status.title().in(texts.language())).orElse(id);
    }
}
