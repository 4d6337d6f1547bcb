package se.samform.portal.areas;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samform.core.area.AreaFault;
import se.samform.core.area.AreaMap;
import se.samform.core.area.AreaWarning;
import se.samform.core.area.NamedArea;
import se.samform.core.area.StoredAreas;
import se.samform.core.party.Identity;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** The areas there are, what is odd about them, and what was wrong with the file that was sent just now. */
@Named
@RequestScoped
public class AreasPage implements Page {
    @Inject Visit visit;
    @Inject Bindings bindings;
    @Inject PublishedServices services;
    @Inject Told told;
    private StoredAreas stored;
    private List<String> faults = List.of();
    private List<Line> lost = List.of();
    private List<String> warnings;
    private Optional<Integer> seen = Optional.empty();

    /** @param size with its unit @param services that ask for it */
    public record Line(String id, String name, String size, String services) {}

    @Override
    public Reply open() {
        if (!isAdministrator()) return Reply.notFound();
        stored = bindings.areas().find(visit.getMunicipality().id());
        return Reply.show();
    }

    boolean isAdministrator() {
        return visit.getIdentity() instanceof Identity.Officer officer && officer.administrator();
    }

    /** @param version over which it was to be saved: what somebody else imported meanwhile isn't seen yet */
    void refuse(List<AreaFault> found, int version) {
        seen = Optional.of(version);
        faults = found.stream().map(this::words).toList();
    }

    /** Areas there are that e-services ask for, and that aren't among these. */
    List<Line> lost(AreaMap next) {
        var kept = next.byId().keySet();
        return bindings.areas().find(visit.getMunicipality().id()).map().areas().stream().filter(area -> !kept.contains(area.id()))
            .map(this::line).filter(line -> !line.services().isEmpty()).toList();
    }

    /** Whether those are meant to go. @param version as with a refusal */
    void ask(List<Line> areas, int version) {
        seen = Optional.of(version);
        lost = areas;
    }

    /** Somebody else imported meanwhile. */
    void refuseStale() {
        faults = List.of(told.texts().of("areas.stale"));
    }

    private String words(AreaFault fault) {
        String kind = fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return (fault.where().isEmpty() ? "" : told.texts().of("areas.fault.where", fault.where()) + ": ") + told.texts().of("areas.fault." + kind, fault.what());
    }

    /** Whether something is wrong with what is stored, as an administrator is told wherever they are at the desk. */
    public boolean isBroken() {
        return isAdministrator() && bindings.areas().known(visit.getMunicipality().id()).isFaulty();
    }

    /** What is wrong with what is stored. */
    public List<String> getBrokenFaults() {
        return stored.faults().stream().map(this::words).toList();
    }

    public List<String> getFaults() {
        return faults;
    }

    /** In sentences. */
    public List<String> getLost() {
        return lost.stream().map(line -> told.texts().of("areas.lost.one", line.name(), line.services())).toList();
    }

    /** As the form says which of them may go: with a file that lacks others it is asked anew. */
    public String getLose() {
        return lose(lost);
    }

    static String lose(List<Line> areas) {
        return areas.stream().map(Line::id).sorted().collect(Collectors.joining(","));
    }

    public List<Line> getLines() {
        return stored.map().areas().stream().map(this::line).toList();
    }

    private Line line(NamedArea area) {
        var asking = newest().stream().filter(each -> each.definition().areas().contains(area.id())).map(this::title).toList();
        return new Line(area.id(), area.name(), number(area.size(), 2) + " km²", String.join(", ", asking));
    }

    private List<Published> newest() {
        return services.newest(visit.getMunicipality().id());
    }

    private String title(Published service) {
        return service.definition().title().in(told.language());
    }

    /** Of each e-service that asks for areas, and of all areas together; each once. */
    public List<String> getWarnings() {
        if (warnings == null) warnings = warnings();
        return warnings;
    }

    private List<String> warnings() {
        var all = new TreeSet<String>();
        newest().forEach(service -> stored.map().warnings(service.definition().areas()).stream()
            .map(warning -> words(warning, Optional.of(title(service)))).forEach(all::add));
        stored.map().warnings().stream().map(warning -> words(warning, Optional.empty())).forEach(all::add);
        return List.copyOf(all);
    }

    private String words(AreaWarning warning, Optional<String> service) {
        return switch (warning) {
            case AreaWarning.Overlap(var one, var other, var size) -> told.texts().of("areas.warning.overlap", one, other, hectares(size));
            case AreaWarning.Gap(var latitude, var longitude, var size) ->
                told.texts().of("areas.warning.gap", number(latitude, 5), number(longitude, 5), hectares(size));
            case AreaWarning.Unknown(var role) -> told.texts().of("areas.warning.unknown", service.orElse(""), role);
        };
    }

    private String hectares(long squareMetres) {
        return number(squareMetres / 10_000.0, 1);
    }

    private String number(double value, int decimals) {
        var format = NumberFormat.getInstance(visit.getLocale());
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    public int getVersion() {
        return seen.orElseGet(stored::version);
    }

    /** Who imported them; empty for nobody. */
    public String getChangedBy() {
        return stored.changedBy();
    }

    public boolean isDone() {
        return visit.query("done").equals("imported");
    }
}
