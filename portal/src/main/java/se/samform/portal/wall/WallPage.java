package se.samform.portal.wall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.samform.core.municipality.Authority;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Unit;
import se.samform.core.party.Identity;
import se.samform.engine.casefile.ContactWall;
import se.samform.engine.casefile.Sees;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** What was said of how much the contact centre sees, authority by authority and unit by unit. */
@Named
@RequestScoped
public class WallPage implements Page {
    @Inject Visit visit;
    @Inject ContactWall wall;
    @Inject Municipalities municipalities;
    @Inject Told told;
    private ContactWall.Said said;

    /** @param key its field in the form @param unit whether it goes before its authority */
    public record Line(String key, String name, boolean unit, List<Option> options) {
    }

    /** Something to choose. @param value empty for what holds where nothing is said */
    public record Option(String value, String name, boolean chosen) {
    }

    @Override
    public Reply open() {
        if (!isAdministrator()) return Reply.notFound();
        said = wall.said(visit.getMunicipality().id());
        return Reply.show();
    }

    boolean isAdministrator() {
        return visit.getIdentity() instanceof Identity.Officer officer && officer.administrator();
    }

    public boolean isSaved() {
        return visit.query("done").equals("yes");
    }

    /** Each authority with its units after it. */
    public List<Line> getLines() {
        var municipality = visit.getMunicipality().id();
        var units = municipalities.units(municipality);
        return municipalities.authorities(municipality).stream()
            .flatMap(authority -> Stream.concat(Stream.of(line(authority)), units.stream().filter(unit -> unit.authority().equals(authority.id())).map(this::line))).toList();
    }

    private Line line(Authority authority) {
        return new Line(authority.id().text(), authority.name(), false, options(authority.id().value(), "wall.usual"));
    }

    private Line line(Unit unit) {
        return new Line(unit.id().text(), unit.name(), true, options(unit.id().value(), "wall.as-authority"));
    }

    private List<Option> options(UUID holder, String otherwise) {
        var chosen = said.of(holder);
        var usual = new Option("", told.texts().of(otherwise), chosen.isEmpty());
        return Stream.concat(Stream.of(usual), Arrays.stream(Sees.values())
            .map(sees -> new Option(sees.key(), told.texts().of("wall.sees." + sees.key()), chosen.filter(sees::equals).isPresent()))).toList();
    }
}
