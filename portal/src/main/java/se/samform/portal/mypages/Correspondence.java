package se.samform.portal.mypages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import se.samform.engine.casefile.RecordedEvent;
import se.samform.portal.wording.EnclosedLinks;
import se.samform.portal.wording.Letter;
import se.samform.portal.wording.People;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** The messages of a case as its citizen reads them, oldest first. */
final class Correspondence {
    private final Sentences texts;
    private final Times times;
    private final People people;
    private final String unit;
    private final EnclosedLinks links;
    private final Map<Integer, Instant> read;
    /** Whether it is read by whose the case is, and not by who only signed it. */
    private final boolean isMine;

    /** @param read when an officer read a message, by the number of its event */
    Correspondence(Sentences texts, Times times, People people, String unit, EnclosedLinks links, Map<Integer, Instant> read, boolean isMine) {
        this.texts = texts;
        this.times = times;
        this.people = people;
        this.unit = unit;
        this.links = links;
        this.read = read;
        this.isMine = isMine;
    }

    List<Letter> of(List<RecordedEvent> events) {
        int since = events.stream().filter(each -> each.event() instanceof HandlingEvent.Transferred).mapToInt(RecordedEvent::seq).max().orElse(0);
        return events.stream().flatMap(event -> letter(event, texts.of(isMine && event.seq() > since ? "case.you" : "case.sender")).stream()).toList();
    }

    /** @param writer of what whoever had the case then wrote */
    private Optional<Letter> letter(RecordedEvent recorded, String writer) {
        return switch (recorded.event()) {
            case CaseEvent.WrittenToCitizen(var id, var text, var files) -> Optional.of(letter(recorded, "", officer(recorded.actor()), unit, text, files));
            case CaseEvent.WrittenToUnit(var id, var text, var files) -> Optional.of(letter(recorded, "from-me", writer, readAt(recorded.seq()), text, files));
            case ContactEvent.WrittenFor(var id, var way, var text) -> Optional.of(letter(recorded, "from-me", writer,
                texts.of("case.written-for", officer(recorded.actor()), texts.of("contact.way." + way.key())), text, List.of()));
            case ContactEvent.TakenDown taken -> Optional.empty();
            case ContactEvent.ActedFor acted -> Optional.empty();
            case CaseEvent.Opened opened -> Optional.empty();
            case CaseEvent.Assigned assigned -> Optional.empty();
            case CaseEvent.StatusChanged changed -> Optional.empty();
            case CaseEvent.NoteAdded note -> Optional.empty();
            case HandlingEvent handling -> Optional.empty();
            case TaskEvent task -> Optional.empty();
            case RulingEvent ruling -> Optional.empty();
            case SupplementEvent supplement -> Optional.empty();
            case TimerEvent timer -> Optional.empty();
            case FeeEvent fee -> Optional.empty();
            case RegistryEvent registry -> Optional.empty();
        };
    }

    private String officer(String actor) {
        return people.officerIn(actor).flatMap(people::officer).or(() -> people.systemIn(actor)).orElseGet(() -> texts.of("case.officer"));
    }

    /** Nothing while nobody has read it. */
    private String readAt(int seq) {
        return Optional.ofNullable(read.get(seq)).map(at -> texts.of("case.read", times.moment(at))).orElse("");
    }

    private Letter letter(RecordedEvent recorded, String style, String from, String about, String text, List<Enclosed> files) {
        return new Letter(style, from, about, times.moment(recorded.at()), times.machine(recorded.at()), Letter.paragraphs(text), links.of(files));
    }
}
