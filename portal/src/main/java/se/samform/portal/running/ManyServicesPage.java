package se.samform.portal.running;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.publication.Published;
import se.samform.core.publication.Upkeep;
import se.samform.portal.designer.Workshop;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.offer.OfferWords;
import se.samform.portal.offer.TypedOffer;
import se.samform.portal.running.ManyServices.Would;
import se.samform.portal.wording.Told;

/** Several e-services that were chosen: what is to be done to them, and what that would mean for each, before it is done. */
@Named
@RequestScoped
public class ManyServicesPage implements Page {
    static final String VIEW = "desk-services-many";

    @Inject Workshop workshop;
    @Inject Running running;
    @Inject Told told;
    private List<Published> chosen = List.of();
    private TypedChange typed = new TypedChange("", "", "", TypedOffer.BLANK);
    private List<Would> foreseen = List.of();
    private String problem = "";
    private String field = "";
    private Map<String, ServiceLine> lines = Map.of();

    /**
     * One of them.
     *
     * @param version that is seen, said again when it is done
     * @param would {@code change}, {@code stay} or {@code never}
     * @param hit cases and drafts that are open in it
     */
    public record Line(String key, String title, int version, String would, String before, String after, String hit) {}

    /** A field of the form with what was typed in it. */
    public record Said(String name, String text) {}

    @Override
    public Reply open() {
        if (chosen.isEmpty()) return Reply.notFound();
        lines = running.all().stream().collect(Collectors.toMap(ServiceLine::key, Function.identity(), (one, other) -> one));
        return Reply.show();
    }

    void choose(List<Published> services) {
        chosen = services;
    }

    void refuse(TypedChange change, TypedOffer.Wrong wrong) {
        typed = change;
        problem = wrong.text();
        field = wrong.field();
    }

    void foresee(TypedChange change, List<Would> would) {
        typed = change;
        foreseen = would;
    }

    public boolean isForeseen() {
        return !foreseen.isEmpty();
    }

    /** Whether there is anything to do. */
    public boolean isAnything() {
        return getLines().stream().anyMatch(line -> line.would().equals("change"));
    }

    public List<Line> getLines() {
        return isForeseen() ? foreseen.stream().map(this::line).toList() : chosen.stream().map(each -> line(each, 0, "", "", "")).toList();
    }

    private Line line(Would would) {
        return switch (would) {
            case Would.ChangeUpkeep(var service, var version, var before, var after) -> line(service, version, "change", words(before), words(after));
            case Would.ChangeOffer(var service, var version, var before, var after) -> line(service, version, "change", offer().of(before), offer().of(after));
            case Would.Stay(var service, var version) -> line(service, version, "stay", "", "");
            case Would.NeverOpen(var service, var version) -> line(service, version, "never", "", "");
        };
    }

    private OfferWords offer() {
        return new OfferWords(told.texts(), told.times());
    }

    private Line line(Published service, int version, String would, String before, String after) {
        var line = Optional.ofNullable(lines.get(service.key().value()));
        String hit = told.texts().of("running.many.hit", line.map(ServiceLine::open).orElse(0), line.map(ServiceLine::drafts).orElse(0));
        return new Line(service.key().value(), service.definition().title().in(told.language()), version, would, before, after, hit);
    }

    private String words(Upkeep upkeep) {
        return switch (typed.what()) {
            case "owner" -> named(upkeep.owner());
            case "information-owner" -> named(upkeep.informationOwner());
            default -> upkeep.reviewedOn().map(told.times()::fullDate).orElseGet(() -> told.texts().of("running.never"));
        };
    }

    private String named(String name) {
        return name.isEmpty() ? told.texts().of("running.nobody") : name;
    }

    /** What was typed, as the button that carries it out says it again. */
    public List<Said> getKept() {
        return typed.posted().entrySet().stream().map(each -> new Said(each.getKey(), each.getValue())).toList();
    }

    public String getCount() {
        return told.texts().of("running.many.count", chosen.size());
    }

    public TypedChange getTyped() {
        return typed;
    }

    public List<String> getAll() {
        return workshop.mayPublish() ? TypedChange.ALL : List.of(TypedChange.REVIEWED);
    }

    /** Names that may be meant: those of officers, and those that are named already. */
    public List<String> getNames() {
        var officers = told.people().officers();
        var named = lines.values().stream().flatMap(line -> Stream.of(line.owner(), line.informationOwner())).filter(name -> !name.isEmpty());
        return Stream.concat(officers.stream(), named).distinct().sorted().toList();
    }

    public String getProblem() {
        return problem.isEmpty() ? "" : told.texts().of(problem);
    }

    public String getField() {
        return field;
    }
}
