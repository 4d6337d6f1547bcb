package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Right;
import se.samform.engine.look.RecordedLook;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Who has looked at what in all of the municipality, for who sees to that nobody looks without a reason. */
@Named
@RequestScoped
public class LooksPage implements Page {
    private static final int PAGE = 100;

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject LookLines looks;
    private List<LookLine> lines;
    private List<Officer> officers;
    private String person;
    private String next = "";

    @Override
    public Reply open() {
        if (!desk.may(Right.LOOKS)) return Reply.notFound();
        List<RecordedLook> found = looks.asked(looks.below(), PAGE + 1);
        lines = looks.told(LookLines.page(found, PAGE));
        officers = looks.officers();
        person = looks.person();
        if (found.size() > PAGE) next = getPath() + "&below=" + found.get(PAGE - 1).number();
        return Reply.show();
    }

    public List<LookLine> getLines() {
        return lines;
    }

    public List<Officer> getOfficers() {
        return officers;
    }

    /** For the field alone: no title and no address has it. */
    public String getPerson() {
        return person;
    }

    /** Whether what was asked for is kept no longer. */
    public boolean isOver() {
        return looks.isOver();
    }

    public String getOfficer() {
        return looks.officer().map(Officer::slug).orElse("");
    }

    public LocalDate getFrom() {
        return looks.from();
    }

    public LocalDate getUntil() {
        return looks.until();
    }

    /** Empty on the first page. */
    public String getFirst() {
        return visit.query("below").isEmpty() ? "" : getPath();
    }

    /** Where older ones stand; empty if there are none. */
    public String getNext() {
        return next;
    }

    public String getPath() {
        return FindLooks.path(visit.variable("kept"), getOfficer(), getFrom().toString(), getUntil().toString());
    }

    public String getCsvPath() {
        return FindLooks.path(visit.variable("kept"), getOfficer(), getFrom().toString(), getUntil().toString()).replaceFirst("[?]", "/looks.csv?");
    }
}
