package se.samform.portal.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.ContactWay;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.RegistryEvent;
import se.samform.core.flow.TimerEvent;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.RecordedEvent;
import se.samform.engine.message.MessageHead;
import se.samform.portal.wording.EnclosedLinks;
import se.samform.portal.wording.Letter;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** Messages and internal notes, oldest first. */
final class DeskThread {
    private final DeskStory story;
    private final EnclosedLinks links;
    private final Map<Integer, Instant> read;
    private final Sentences texts;
    private final Times times;

    /** @param read when the citizen read a message, by the number of its event */
    DeskThread(DeskStory story, EnclosedLinks links, Map<Integer, Instant> read, Sentences texts, Times times) {
        this.links = links;
        this.story = story;
        this.read = read;
        this.texts = texts;
        this.times = times;
    }

    /** When the citizen read what was written to them, by the number of its event. */
    static Map<Integer, Instant> readAt(List<MessageHead> messages) {
        return messages.stream().filter(message -> !message.fromCitizen() && message.readAt().isPresent())
            .collect(Collectors.toMap(MessageHead::seq, message -> message.readAt().orElseThrow()));
    }

    List<Letter> of(CaseFile file) {
        var struck = file.struck();
        return file.events().stream().flatMap(event -> letter(event).map(letter -> struck.contains(event.seq()) ? struck(letter) : letter).stream()).toList();
    }

    /** It can still be read: what was written isn't unwritten. */
    private Letter struck(Letter note) {
        return new Letter(note.style() + " " + Letter.STRUCK, note.from(), texts.of("desk.note.struck"), note.when(), note.time(), note.paragraphs(), note.files());
    }

    private Optional<Letter> letter(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case CaseEvent.WrittenToCitizen(var id, var text, var files) -> Optional.of(letter(recorded, "from-me", texts.of("desk.seen.and", readAt(recorded.seq())), text, files));
            case CaseEvent.WrittenToUnit(var id, var text, var files) -> Optional.of(letter(recorded, "", texts.of("desk.seen"), text, files));
            case ContactEvent.WrittenFor(var id, var way, var text) -> Optional.of(letterFor(recorded, way, text));
            case CaseEvent.NoteAdded(var text, var files) -> Optional.of(letter(recorded, "internal", texts.of("desk.note"), text, files));
            case ContactEvent.TakenDown taken -> Optional.empty();
            case ContactEvent.ActedFor acted -> Optional.empty();
            case CaseEvent.Opened opened -> Optional.empty();
            case CaseEvent.Assigned assigned -> Optional.empty();
            case CaseEvent.StatusChanged changed -> Optional.empty();
            case HandlingEvent handling -> Optional.empty();
            case TaskEvent task -> Optional.empty();
            case RulingEvent ruling -> Optional.empty();
            case SupplementEvent supplement -> Optional.empty();
            case TimerEvent timer -> Optional.empty();
            case FeeEvent fee -> Optional.empty();
            case RegistryEvent registry -> Optional.empty();
        };
    }

    private Letter letterFor(RecordedEvent recorded, ContactWay way, String text) {
        String who = story.who(recorded.actor());
        String by = texts.of("contact.way." + way.key());
        String about = who.equals(texts.of("case.you")) ? texts.of("desk.written-for.you", by) : texts.of("desk.written-for", by, who);
        return new Letter("", story.who("citizen"), about, times.moment(recorded.at()), times.machine(recorded.at()), Letter.paragraphs(text), List.of());
    }

    private String readAt(int seq) {
        return Optional.ofNullable(read.get(seq)).map(at -> texts.of("desk.read", times.moment(at))).orElseGet(() -> texts.of("desk.unread"));
    }

    private Letter letter(RecordedEvent recorded, String style, String about, String text, List<Enclosed> files) {
        return new Letter(style, story.who(recorded), about, times.moment(recorded.at()), times.machine(recorded.at()), Letter.paragraphs(text), links.of(files));
    }
}
