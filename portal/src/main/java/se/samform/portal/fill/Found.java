package se.samform.portal.fill;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samform.core.answer.OrganisationNumbers;
import se.samform.core.form.FieldSearch;
import se.samform.core.register.BoundRegisters;
import se.samform.core.register.Company;
import se.samform.core.register.Employee;
import se.samform.core.register.Hits;
import se.samform.core.register.Lookup;
import se.samform.core.register.Place;
import se.samform.core.register.PostalAddress;
import se.samform.core.register.Property;
import se.samform.core.ui.HitView;

/** What registers tell, as fields and hits of a form. */
final class Found {
    private final BoundRegisters registers;

    Found(BoundRegisters registers) {
        this.registers = registers;
    }

    boolean isBound(FieldSearch search) {
        return switch (search.what()) {
            case ORGANISATION -> registers.companies().isPresent();
            case ADDRESS, PROPERTY -> registers.addresses().isPresent();
            case EMPLOYEE -> registers.employees().isPresent();
            case LIST -> registers.list(search.source()).isPresent();
        };
    }

    static String role(FieldSearch search) {
        return switch (search.what()) {
            case ORGANISATION -> "companies";
            case ADDRESS, PROPERTY -> "addresses";
            case EMPLOYEE -> "employees";
            case LIST -> "lists/" + search.source();
        };
    }

    /** Of one that is known by its id; an organisation by its number. Only for what is bound. */
    Lookup<Map<String, String>> fields(FieldSearch search, String id) {
        return switch (search.what()) {
            case ORGANISATION -> registers.companies().orElseThrow().company(OrganisationNumbers.digits(id)).map(Found::fields);
            case ADDRESS -> registers.addresses().orElseThrow().address(id).map(Found::fields);
            case PROPERTY -> registers.addresses().orElseThrow().property(id).map(property -> Map.of("property", property.designation()));
            case EMPLOYEE -> registers.employees().orElseThrow().employee(id).map(Found::fields);
            case LIST -> registers.list(search.source()).orElseThrow().item(id).map(item -> Map.of("key", item.key(), "text", item.text()));
        };
    }

    /** Only for what is bound, and is searched for. */
    Lookup<Hits<HitView>> hits(FieldSearch search, String typed) {
        return switch (search.what()) {
            case ORGANISATION -> new Lookup.NotFound<>();
            case ADDRESS -> registers.addresses().orElseThrow().addresses(typed).map(hits -> views(hits, Found::view));
            case PROPERTY -> registers.addresses().orElseThrow().properties(typed).map(hits -> views(hits, Found::view));
            case EMPLOYEE -> registers.employees().orElseThrow().employees(typed).map(hits -> views(hits, Found::view));
            case LIST -> registers.list(search.source()).orElseThrow().items(typed)
                .map(hits -> views(hits, item -> new HitView(item.key(), item.text(), "")));
        };
    }

    private static <T> Hits<HitView> views(Hits<T> hits, Function<T, HitView> view) {
        return new Hits<>(hits.all().stream().map(view).toList(), hits.more());
    }

    private static HitView view(Place place) {
        return new HitView(place.id(), place.address().street() + ", " + place.address().city(), place.property().orElse(""));
    }

    private static HitView view(Property property) {
        return new HitView(property.id(), property.designation(), "");
    }

    private static HitView view(Employee employee) {
        return new HitView(employee.id(), employee.name(), employee.title() + " " + employee.unit());
    }

    private static Map<String, String> fields(Company company) {
        return with(company.address(), Map.of("name", company.name()));
    }

    private static Map<String, String> fields(Place place) {
        return with(Optional.of(place.address()), place.property().map(name -> Map.of("property", name)).orElse(Map.of()));
    }

    private static Map<String, String> fields(Employee employee) {
        return Map.of("name", employee.name(), "title", employee.title(), "unit", employee.unit(), "email", employee.email(), "phone", employee.phone());
    }

    private static Map<String, String> with(Optional<PostalAddress> address, Map<String, String> others) {
        var fields = new HashMap<>(others);
        address.ifPresent(found -> fields.putAll(Map.of("street", found.street(), "postalCode", found.postalCode(), "city", found.city())));
        return fields;
    }
}
