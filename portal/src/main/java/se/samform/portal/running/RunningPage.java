package se.samform.portal.running;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.portal.designer.Workshop;
import se.samform.portal.edge.Visit;
import se.samform.portal.running.Narrowing.Sort;
import se.samform.portal.wording.Told;

/** The list of all e-services, narrowed and sorted as its address says. */
@Named
@RequestScoped
public class RunningPage {
    static final String PATH = "desk/services";

    @Inject Running running;
    @Inject Workshop workshop;
    @Inject FindingCounts findings;
    @Inject Visit visit;
    @Inject Told told;
    private List<ServiceLine> all;
    private List<ServiceLine> lines;

    /** A column that the list may stand by. @param sort for {@code aria-sort} */
    public record Head(String key, String text, String path, String sort, String arrow) {}

    public record Choice(String value, String name, boolean chosen) {}

    Narrowing narrowing() {
        return Narrowing.read(visit::query);
    }

    private List<ServiceLine> all() {
        if (all == null) all = running.all();
        return all;
    }

    public List<ServiceLine> getLines() {
        if (lines == null) lines = narrowing().of(all(), visit.getLocale());
        return lines;
    }

    /** Whether they may say when e-services are offered. */
    public boolean isPublisher() {
        return workshop.mayPublish();
    }

    /** Whether they may bind e-services. */
    public boolean isBinder() {
        return workshop.mayEdit();
    }

    public boolean isReviewer() {
        return workshop.mayReview();
    }

    /** Whether they may begin to change one. */
    public boolean isWriter() {
        return workshop.mayEditTexts();
    }

    /** Whether there is nothing at all. */
    public boolean isNothing() {
        return all().isEmpty();
    }

    public String getCount() {
        return told.texts().of("running.count", getLines().size(), all().size());
    }

    public String getQuery() {
        return narrowing().words();
    }

    /** What they depend on, in words; empty for anything. */
    public String getUses() {
        return narrowing().uses().map(used -> told.texts().of("running.uses." + used.kind().key(), used.name())).orElse("");
    }

    public String getUsesKey() {
        return narrowing().uses().map(Used::getKey).orElse("");
    }

    public boolean isNarrowed() {
        return !narrowing().isAll();
    }

    public List<Choice> getStates() {
        return Stream.concat(Stream.of(new Choice("", told.texts().of("running.state.any"), narrowing().state().isEmpty())),
            Narrowing.states().stream().map(state -> new Choice(state, told.texts().of("running.state." + state), state.equals(narrowing().state())))).toList();
    }

    public List<Choice> getOwners() {
        var owners = all().stream().flatMap(line -> Stream.of(line.owner(), line.informationOwner())).filter(name -> !name.isEmpty()).distinct().sorted();
        return Stream.concat(Stream.of(new Choice("", told.texts().of("running.owner.any"), narrowing().owner().isEmpty())),
            owners.map(name -> new Choice(name, name, name.equals(narrowing().owner())))).toList();
    }

    public List<Head> getHeads() {
        return Arrays.stream(Sort.values()).map(this::head).toList();
    }

    private Head head(Sort sort) {
        boolean isIt = narrowing().sort() == sort;
        String way = !isIt ? "none" : narrowing().descending() ? "descending" : "ascending";
        return new Head(sort.key(), told.texts().of("running.head." + sort.key()), narrowing().by(sort).path(PATH), way, !isIt ? "" : narrowing().descending() ? "↓" : "↑");
    }

    /** Address of the same as a file, inside the municipality. */
    public String getExport() {
        return narrowing().path(PATH + "/export");
    }

    /** Of the page as it is, for who comes back to it. */
    public String getPath() {
        return narrowing().path(PATH);
    }

    /** How many e-services the analysis is still at work with. */
    public int getWaiting() {
        return findings.waiting();
    }

    /** What was just done, in words; empty if nothing was. */
    public String getDone() {
        String done = visit.query("done");
        return switch (done) {
            case "counting", "none" -> told.texts().of("running.done." + done);
            case "changed" -> changed();
            default -> "";
        };
    }

    private String changed() {
        String count = visit.query("n").matches("\\d{1,6}") ? visit.query("n") : "0";
        var overtaken = List.of(visit.query("not").split(","));
        String titles = all().stream().filter(line -> overtaken.contains(line.key())).map(ServiceLine::title).collect(Collectors.joining(", "));
        String done = told.texts().of("running.done.changed", Integer.valueOf(count));
        return titles.isEmpty() ? done : done + " " + told.texts().of("running.done.overtaken", titles);
    }
}
