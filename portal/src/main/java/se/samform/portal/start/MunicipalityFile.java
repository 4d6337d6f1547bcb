package se.samform.portal.start;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.id.Uuid7;
import se.samform.core.municipality.Authority;
import se.samform.core.municipality.Contact;
import se.samform.core.municipality.Limit;
import se.samform.core.municipality.Municipality;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Right;
import se.samform.core.municipality.Term;
import se.samform.core.municipality.Unit;

/** A municipality as a file tells it: itself, its authorities, their units and the officers. */
final class MunicipalityFile {
    private static final Set<String> LIMITING = Set.of("services", "given");

    private final Municipality municipality;
    private final Map<String, Authority> authorities;
    private final Map<String, Unit> units;
    private final List<Officer> officers;

    MunicipalityFile(JsonObject json, Uuid7 ids) {
        municipality = new Municipality(new MunicipalityId(ids.next()), json.getString("slug"), json.getString("name"), json.getString("shortName"),
            texts(json, "languages"), ZoneId.of(json.getString("zone")), json.getString("accent"), contact(json));
        authorities = all(json, "authorities", Authority::slug, each -> new Authority(new AuthorityId(ids.next()), municipality.id(),
            each.getString("slug"), each.getString("name"), contact(each)));
        units = all(json, "units", Unit::slug, each -> new Unit(new UnitId(ids.next()), authorities.get(each.getString("authority")).id(),
            each.getString("slug"), each.getString("name")));
        officers = json.getJsonArray("officers").getValuesAs(JsonObject.class).stream().map(each -> officer(each, ids)).toList();
    }

    Municipality municipality() {
        return municipality;
    }

    List<Authority> authorities() {
        return List.copyOf(authorities.values());
    }

    List<Unit> units() {
        return List.copyOf(units.values());
    }

    List<Officer> officers() {
        return officers;
    }

    private Officer officer(JsonObject json, Uuid7 ids) {
        var in = texts(json, "units").stream().map(slug -> units.get(slug).id()).collect(Collectors.toSet());
        return new Officer(new OfficerId(ids.next()), json.getString("slug"), json.getString("name"), in, json.getBoolean("administrator", false),
            json.getBoolean("contactCentre", false), Optional.ofNullable(json.getString("email", null)), rights(json), terms(json), limits(json));
    }

    /** What ends, and on which last day: {@code "until": {"unit/gatuenheten": "2027-06-30", "right/looks": …, "administrator": …, "contact-centre": …}}. */
    private List<Term> terms(JsonObject json) {
        if (!json.containsKey("until")) return List.of();
        var until = json.getJsonObject("until");
        return until.keySet().stream().map(key -> new Term(ending(key), LocalDate.parse(until.getString(key)))).toList();
    }

    /**
     * In which units they don't handle everything: {@code "limits": {"gatuenheten": {"services": ["felanmalan"], "given": true}}}.
     * What narrows nothing is refused: a misspelt word would leave them everything.
     */
    private List<Limit> limits(JsonObject json) {
        if (!json.containsKey("limits")) return List.of();
        var limits = json.getJsonObject("limits");
        return limits.keySet().stream().flatMap(slug -> limits(slug, limits.getJsonObject(slug))).toList();
    }

    private Stream<Limit> limits(String slug, JsonObject json) {
        var unit = Optional.ofNullable(units.get(slug)).map(Unit::id).orElseThrow(() -> new IllegalArgumentException("No unit: " + slug));
        var services = json.containsKey("services") ? texts(json, "services") : List.<String>of();
        var given = json.getBoolean("given", false) ? Stream.of(new Limit(unit, new Limit.To.Given())) : Stream.<Limit>empty();
        var limits = Stream.concat(services.stream().map(key -> new Limit(unit, new Limit.To.Service(key))), given).toList();
        if (limits.isEmpty() || !LIMITING.containsAll(json.keySet())) throw new IllegalArgumentException("What a right is narrowed to is services or given: " + slug);
        return limits.stream();
    }

    private Term.Of ending(String key) {
        var unit = Optional.of(key).filter(said -> said.startsWith("unit/")).map(said -> units.get(said.substring("unit/".length()))).map(Unit::id);
        return unit.<Term.Of>map(Term.Of.InUnit::new).or(() -> Term.Of.of(key)).orElseThrow(() -> new IllegalArgumentException("Nothing that can end: " + key));
    }

    /** @throws IllegalArgumentException for what is no right */
    private static Set<Right> rights(JsonObject json) {
        if (!json.containsKey("rights")) return Set.of();
        return texts(json, "rights").stream().map(key -> Right.of(key).orElseThrow(() -> new IllegalArgumentException("No right: " + key))).collect(Collectors.toSet());
    }

    private static Contact contact(JsonObject json) {
        return new Contact(json.getString("phone"), json.getString("hours"), json.getString("email"));
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static <T> Map<String, T> all(JsonObject json, String name, Function<T, String> slug, Function<JsonObject, T> make) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class).stream().map(make).collect(Collectors.toMap(slug, Function.identity()));
    }
}
