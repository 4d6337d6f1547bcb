package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.municipality.Authority;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Unit;
import se.samform.engine.casefile.BoardReports;
import se.samform.engine.casefile.DecisionQuery;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** The decisions that the board of an authority is told of, a page at a time; also what is shown again when that was refused. */
@Named
@RequestScoped
public class DecisionsPage implements Page {
    static final String VIEW = "desk-decisions";
    private static final int PAGE = 100;

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Decisions decisions;
    @Inject Told told;
    @Inject BoardReports reports;
    private DecisionsAddress address;
    private List<Decisions.Line> lines;
    private List<Authority> authorities;
    private String next = "";
    private List<Lack> lacks = List.of();
    private Set<String> chosen = Set.of();

    /** What is missing. @param key of how it is told @param field where; empty for nowhere in particular */
    public record Lack(String key, String field) {}

    @Override
    public Reply open() {
        address = decisions.address();
        authorities = desk.authorities();
        var found = decisions.found(PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        lines = decisions.lines(shown);
        if (found.size() > PAGE) next = address.at(Optional.of(shown.getLast().place())).path();
        return Reply.show();
    }

    /** @param choices that were made */
    void refuse(List<Lack> what, Set<String> choices) {
        lacks = what;
        chosen = choices;
    }

    public List<Decisions.Line> getLines() {
        return lines;
    }

    public List<Authority> getAuthorities() {
        return authorities;
    }

    public List<Unit> getUnits() {
        return decisions.units();
    }

    public List<Officer> getOfficers() {
        return decisions.officers();
    }

    public String getAuthority() {
        return decisions.authority().map(Authority::slug).orElse("");
    }

    public String getUnit() {
        return address.unit();
    }

    public String getBy() {
        return address.by();
    }

    public String getItself() {
        return DecisionsAddress.ITSELF;
    }

    public String getPoint() {
        return address.point();
    }

    public String getTold() {
        return address.toldKey();
    }

    public String getFrom() {
        return DecisionsAddress.day(address.from());
    }

    public String getUntil() {
        return DecisionsAddress.day(address.until());
    }

    /** From where on, for the form that comes back to the same page when it is refused. */
    public String getAfter() {
        return DecisionsAddress.place(address.after());
    }

    /** Whether what is shown can be told to a meeting. */
    public boolean isUntold() {
        return address.told() == DecisionQuery.Told.NO;
    }

    /** Whether what is shown can be taken back from its meeting. */
    public boolean isAllTold() {
        return address.told() == DecisionQuery.Told.YES;
    }

    /** What is to be told is chosen to begin with, what is to be taken back isn't. */
    public boolean isChosen(String choice) {
        return lacks.isEmpty() ? isUntold() : chosen.contains(choice);
    }

    public String getMeeting() {
        return lacks.isEmpty() ? "" : desk.said("meeting");
    }

    public String getMeetingOn() {
        return lacks.isEmpty() ? "" : desk.said("meeting-on");
    }

    public List<Lack> getLacks() {
        return lacks;
    }

    public boolean isLacking(String field) {
        return lacks.stream().anyMatch(lack -> lack.field().equals(field));
    }

    /** Why there is nothing in the list, in words. */
    public String getNothing() {
        boolean isAll = DecisionsAddress.read(name -> name.equals("authority") ? address.authority() : "").equals(address);
        return told.texts().of(isAll ? "desk.decisions.none.untold" : "desk.decisions.none.about");
    }

    /** What was just done, in words; empty if nothing was. */
    public String getDone() {
        String done = visit.query("done");
        if (!done.matches("told_0_[0-9]{1,4}|taken-back_[0-9]{1,4}_[0-9]{1,4}|told_[0-9]{1,4}_[0-9]{1,4}_[0-9]{1,18}")) return "";
        var parts = done.split("_");
        String key = "desk.decisions.done." + parts[0] + (parts[1].equals(parts[2]) ? "" : ".some");
        return parts.length > 3 ? told.texts().of(key, parts[1], parts[2], meeting(Long.parseLong(parts[3]))) : told.texts().of(parts[0].equals("told") ? "desk.decisions.done.none" : key, parts[1], parts[2]);
    }

    /** As it was called, and its day. */
    private String meeting(long report) {
        return decisions.authority().flatMap(authority -> reports.meeting(visit.getMunicipality().id(), authority.id(), report)).map(meeting -> meeting.name() + ", " + meeting.on()).orElse("");
    }

    /** Whether somebody else had done something with a part of them. */
    public boolean isSome() {
        var parts = visit.query("done").split("_");
        return parts.length > 2 && !parts[1].equals(parts[2]);
    }

    /** Empty on the first page. */
    public String getFirst() {
        return address.after().isPresent() ? address.at(Optional.empty()).path() : "";
    }

    /** Empty on the last. */
    public String getNext() {
        return next;
    }

    /** All of the list, as a file. */
    public String getExport() {
        return "desk/decisions/export?" + address.at(Optional.empty()).query();
    }
}
