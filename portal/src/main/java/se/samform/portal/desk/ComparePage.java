package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import se.samform.core.answer.Retelling;
import se.samform.core.form.Afterwards;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.HandedIn;
import se.samform.engine.look.Seen;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.AnswerChange;
import se.samform.portal.wording.AnswerChanges;
import se.samform.portal.wording.Told;

/** Two of the times that something was handed in, side by side: only what is otherwise. */
@Named
@RequestScoped
public class ComparePage implements Page {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Told told;
    private CaseFile file;
    private int with;

    /** One time to compare with. @param number from 1 */
    public record Version(int number, String text, boolean chosen) {
        public String getCurrent() {
            return chosen ? "true" : null;
        }
    }

    @Override
    public Reply open() {
        var found = desk.openCase(Seen.COMPARISON).filter(opened -> opened.submissions().size() > 1);
        if (found.isEmpty()) return Reply.notFound();
        file = found.get();
        String asked = visit.query("with");
        int newest = file.submissions().size();
        with = asked.matches("[0-9]{1,4}") ? Integer.parseInt(asked) : newest - 1;
        return with >= 1 && with < newest ? Reply.show() : Reply.notFound();
    }

    public List<AnswerChange> getChanges() {
        var definition = file.service().definition();
        return new AnswerChanges(telling(file.submissions().get(with - 1)), telling(file.submissions().getLast())).of(definition.steps());
    }

    /** The earlier ones. */
    public List<Version> getVersions() {
        return IntStream.range(1, file.submissions().size()).mapToObj(number -> new Version(number, text(number), number == with)).toList();
    }

    public String getBefore() {
        return text(with);
    }

    public String getAfter() {
        return text(file.submissions().size());
    }

    private String text(int number) {
        return told.texts().of("desk.compare.version", number, told.times().moment(file.submissions().get(number - 1).receivedAt()));
    }

    public String getService() {
        return file.service().definition().title().in(told.texts().language());
    }

    public String getPath() {
        return "desk/" + file.head().id().text();
    }

    public String getReference() {
        return file.head().reference();
    }

    private Retelling telling(HandedIn handedIn) {
        var submission = handedIn.submission();
        return new Retelling(file.service().definition(), submission, Afterwards.Reader.OFFICER, told.texts().language(), told.times().date(submission.submittedAt()));
    }
}
