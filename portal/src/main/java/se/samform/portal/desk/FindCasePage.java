package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Unit;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Inbox;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Looks a case up by its reference, among all of the officer's units; opens it at once if it is the only one. */
@Named
@RequestScoped
public class FindCasePage implements Page {
    private static final int MOST = 20;
    private static final int LONGEST = 60;

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Inbox inbox;
    @Inject Told told;
    private String asked;
    private List<InboxLine> lines;
    private boolean severalUnits;

    @Override
    public Reply open() {
        asked = shortened(visit.query("q").strip());
        var units = desk.units().stream().map(Unit::id).collect(Collectors.toSet());
        var found = found(units);
        var only = only(found);
        if (only.isPresent()) return Reply.to("desk/" + only.get().id().text() + "?" + whole(only.get()).query());
        var applicants = inbox.applicants(visit.getMunicipality().id(), found);
        var view = new InboxView(told.texts(), told.times(), told.people(), desk.officer().id(), desk::service, applicants);
        severalUnits = units.size() > 1;
        lines = found.stream().map(head -> view.line(head, whole(head))).toList();
        return Reply.show();
    }

    public String getAsked() {
        return asked;
    }

    public List<InboxLine> getLines() {
        return lines;
    }

    public boolean isSeveralUnits() {
        return severalUnits;
    }

    public boolean isFull() {
        return lines.size() == MOST;
    }

    /** By diary number, or by reference and what begins one. */
    private List<CaseHead> found(Set<UnitId> units) {
        var registered = asked.isEmpty() ? List.<CaseHead>of() : inbox.registered(visit.getMunicipality().id(), units, asked);
        return registered.isEmpty() ? inbox.referred(visit.getMunicipality().id(), units, reference(asked), MOST) : registered;
    }

    /** One, or the one that is said whole while others only begin so. */
    private Optional<CaseHead> only(List<CaseHead> found) {
        if (found.size() == 1) return Optional.of(found.getFirst());
        return found.stream().filter(head -> head.reference().equalsIgnoreCase(reference(asked))).findFirst();
    }

    /** People write "fel 2026 7f3k" too. */
    static String reference(String asked) {
        return asked.replaceAll("[^\\p{Alnum}]+", "-");
    }

    /** The list that it certainly is in. */
    private static ListAddress whole(CaseHead head) {
        return ListAddress.read(name -> name.equals("view") ? (head.state().isOver() ? View.CLOSED : View.OPEN).key() : "");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
