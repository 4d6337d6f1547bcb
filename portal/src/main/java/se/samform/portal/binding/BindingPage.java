package se.samform.portal.binding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.municipality.Authority;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Unit;
import se.samform.core.publication.Binding;
import se.samform.core.publication.BindingChange;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.publication.StoredBinding;
import se.samform.core.publication.Unbound;
import se.samform.portal.designer.Workshop;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** What an e-service is bound to; also what is shown again, as it was typed, when that was refused. */
@Named
@RequestScoped
public class BindingPage implements Page {
    static final String VIEW = "desk-binding";

    @Inject Workshop workshop;
    @Inject Visit visit;
    @Inject PublishedServices services;
    @Inject Bindings bindings;
    @Inject Municipalities municipalities;
    @Inject Reachable reachable;
    @Inject Told told;
    private Published service;
    private Optional<StoredBinding> stored;
    private Optional<TypedBinding> typed = Optional.empty();
    private List<TypedBinding.Wrong> wrong = List.of();
    private boolean isOvertaken;
    private int seen;

    /** What is wrong, with the field that it is about. */
    public record Problem(String field, String text) {}

    @Override
    public Reply open() {
        var found = service();
        if (found.isEmpty()) return Reply.notFound();
        service = found.get();
        stored = bindings.find(workshop.municipality(), service.family());
        return Reply.show();
    }

    /** The one that the address names, for whoever may bind it. */
    Optional<Published> service() {
        return workshop.mayEdit() ? services.newest(workshop.municipality(), visit.variable("service")) : Optional.empty();
    }

    TypedBinding.Choices choices() {
        var municipality = visit.getMunicipality();
        return new TypedBinding.Choices(
            municipalities.authorities(municipality.id()).stream().map(Authority::id).collect(Collectors.toUnmodifiableSet()),
            municipalities.units(municipality.id()).stream().map(Unit::id).collect(Collectors.toUnmodifiableSet()),
            municipalities.officers(municipality.id()).stream().map(Officer::id).collect(Collectors.toUnmodifiableSet()),
            reachable.receivers(municipality), reachable.registers(municipality), reachable.providers(municipality), municipality.languages());
    }

    /** @param version over which it was to be saved */
    void refuse(TypedBinding binding, int version, List<TypedBinding.Wrong> what) {
        typed = Optional.of(binding);
        seen = version;
        wrong = what;
    }

    void refuseStale(TypedBinding binding, int version) {
        refuse(binding, version, List.of());
        isOvertaken = true;
    }

    public String getTitle() {
        return service.definition().title().in(told.language());
    }

    /** Inside the municipality. */
    public String getPath() {
        return "desk/services/" + service.key() + "/binding";
    }

    public String getOfferPath() {
        return "desk/services/" + service.key() + "/offer";
    }

    public int getVersion() {
        return typed.isEmpty() ? stored.map(StoredBinding::version).orElse(0) : seen;
    }

    public List<Section> getSections() {
        var municipality = visit.getMunicipality();
        var shown = typed.or(() -> stored.map(found -> TypedBinding.of(found.binding(), municipality.languages()))).orElseGet(() -> new TypedBinding(Map.of()));
        var told = wrong.stream().collect(Collectors.toMap(TypedBinding.Wrong::field, this::words, (one, other) -> one));
        return new Fields(service.definition(), shown,
            named(municipalities.authorities(municipality.id()), each -> each.id().text(), Authority::name),
            named(municipalities.units(municipality.id()), each -> each.id().text(), Unit::name),
            named(municipalities.officers(municipality.id()), each -> each.id().text(), Officer::name),
            List.copyOf(reachable.receivers(municipality).keySet()), List.copyOf(reachable.registers(municipality).keySet()), List.copyOf(reachable.providers(municipality).keySet()),
            municipality.languages(), told, this.told.texts()).sections();
    }

    private static <T> Map<String, String> named(List<T> all, Function<T, String> id, Function<T, String> name) {
        return all.stream().sorted((one, other) -> name.apply(one).compareTo(name.apply(other)))
            .collect(Collectors.toMap(id, name, (one, other) -> one, LinkedHashMap::new));
    }

    public List<Problem> getProblems() {
        if (isOvertaken) return List.of(new Problem("", told.texts().of("notice.overtaken")));
        return wrong.stream().map(each -> new Problem(each.field(), words(each))).toList();
    }

    private String words(TypedBinding.Wrong each) {
        return told.texts().of(each.text(), service().flatMap(found -> found.definition().role(each.gap())).map(this::title).orElse(each.gap()));
    }

    private String title(Role role) {
        String title = role.title().in(told.language());
        return title.isEmpty() ? role.id() : title;
    }

    /** Roles that are open and may be, in words. */
    public List<String> getOpen() {
        return stored.map(found -> Unbound.of(service.definition(), found.binding())).stream()
            .flatMap(open -> Stream.concat(open.must().stream(), open.should().stream())).map(this::title).toList();
    }

    /** Areas that cases go by, which are the municipality's for all e-services. */
    public List<String> getAreas() {
        return service.definition().roles().stream().filter(role -> role.kind() == RoleKind.AREA).map(this::title).toList();
    }

    /** What was changed here, the latest first. */
    public List<String> getChanges() {
        return bindings.changes(workshop.municipality(), service.family()).stream().map(this::change).toList();
    }

    private String change(BindingChange change) {
        String by = told.people().officer(change.by()).orElseGet(() -> told.texts().of("notice.somebody"));
        return told.texts().of("binding.change", told.times().moment(change.at()), by);
    }

    /** What was just done, in words; empty if nothing was. */
    public String getDone() {
        return switch (visit.query("done")) {
            case "saved" -> told.texts().of("binding.done");
            case "published" -> told.texts().of("binding.published");
            default -> "";
        };
    }

    Optional<Binding> before() {
        return service().flatMap(found -> bindings.find(workshop.municipality(), found.family())).map(StoredBinding::binding);
    }
}
