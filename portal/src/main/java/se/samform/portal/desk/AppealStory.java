package se.samform.portal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.TaskEvent;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.RecordedEvent;

/** What has happened to a case in lines of text, the oldest first, with all that was written. */
record AppealStory(CaseFile file, DeskStory story) {

    List<String> lines() {
        var struck = file.struck();
        return file.events().stream().flatMap(recorded -> lines(recorded, struck)).toList();
    }

    /** @param struck numbers of the notes that were taken back: they are told as that, as at the desk */
    private Stream<String> lines(RecordedEvent recorded, Set<Integer> struck) {
        var lines = new ArrayList<String>();
        story.of(recorded).ifPresent(happening -> lines.add(happening.when() + ": " + happening.title() + (struck.contains(recorded.seq()) ? story.struck() : "")));
        written(recorded.event()).filter(text -> !text.isBlank()).ifPresent(text -> text.lines().map(line -> "    " + line).forEach(lines::add));
        return lines.stream();
    }

    private static Optional<String> written(CaseEvent event) {
        if (event instanceof CaseEvent.WrittenToCitizen(var id, var text, var files)) return Optional.of(text);
        if (event instanceof CaseEvent.WrittenToUnit(var id, var text, var files)) return Optional.of(text);
        if (event instanceof CaseEvent.NoteAdded note) return Optional.of(note.text());
        if (event instanceof ContactEvent.WrittenFor(var id, var way, var text)) return Optional.of(text);
        if (event instanceof RulingEvent.Decided decided) return Optional.of(decided.motivation());
        if (event instanceof RulingEvent.Reconsidered(var isChanged, var why)) return Optional.of(why);
        return event instanceof TaskEvent.TaskFinished finished ? Optional.of(finished.comment()) : Optional.empty();
    }
}
