package se.samform.portal.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import se.samform.core.municipality.Municipality;
import se.samform.core.party.Identity;
import se.samform.core.register.Mandates.Age;
import se.samform.core.text.Language;
import se.samform.portal.acting.Standing;

/** What the edge decided about the request; injected wherever tenant, person or language matter, and {@code visit} in EL. */
@Named("visit")
@RequestScoped
public class Visit {
    private Municipality municipality;
    private Identity identity = new Identity.Visitor();
    private Optional<Instant> until = Optional.empty();
    private Locale locale = Locale.of("sv");
    private Map<String, String> variables = Map.of();
    private Map<String, String> query = Map.of();
    private List<String> address = List.of();
    private String token = "";
    private String nonce = "";
    private String refusal = "";
    private Function<Age, Standing> standings = age -> new Standing.Self();
    private Optional<Standing> standing = Optional.empty();

    void enter(Municipality municipality, Locale locale, Identity identity) {
        this.municipality = municipality;
        this.locale = locale;
        this.identity = identity;
    }

    void at(List<String> address, Map<String, String> variables, Map<String, String> query) {
        this.address = List.copyOf(address);
        this.variables = Map.copyOf(variables);
        this.query = Map.copyOf(query);
    }

    void stays(Optional<Instant> until) {
        this.until = until;
    }

    /** Does work that looks at another address than the visit's own. */
    <T> T whileAt(List<String> address, Map<String, String> variables, Supplier<T> work) {
        var here = this.address;
        var ownVariables = this.variables;
        var ownQuery = this.query;
        at(address, variables, Map.of());
        try {
            return work.get();
        } finally {
            at(here, ownVariables, ownQuery);
        }
    }

    /** @param standings says for whom the visit is; asked when somebody wants to know */
    void stands(Function<Age, Standing> standings) {
        this.standings = standings;
    }

    /** For whom whoever visits does what they do, as registers said lately. */
    public Standing standing() {
        if (standing.isEmpty()) standing = Optional.of(standings.apply(Age.LATELY));
        return standing.get();
    }

    /** As registers say now: for what binds whoever is acted for. */
    public Standing standingNow() {
        standing = Optional.of(standings.apply(Age.NOW));
        return standing.get();
    }

    void guardedBy(String token, String nonce) {
        this.token = token;
        this.nonce = nonce;
    }

    void refuse(String textKey) {
        this.refusal = textKey;
    }

    public Municipality getMunicipality() {
        return municipality;
    }

    public Identity getIdentity() {
        return identity;
    }

    /** When the log-in ends, if there is one. */
    public Optional<Instant> loggedInUntil() {
        return until;
    }

    /** The segments of the address below the municipality. */
    List<String> address() {
        return address;
    }

    public Locale getLocale() {
        return locale;
    }

    /** A page that is shown in another language than the visit's own. */
    public void speak(Language language) {
        this.locale = language.locale();
    }

    /** For the {@code dir} attribute; null for a language that is written from left to right. */
    public String getDirection() {
        return new Language(locale.getLanguage()).isRightToLeft() ? "rtl" : null;
    }

    /** The value of a variable in the route's pattern. */
    public String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /** A parameter of the query; empty when absent. */
    public String query(String name) {
        return query.getOrDefault(name, "");
    }

    /** Whether the query has the parameter, with or without a value. */
    public boolean asks(String name) {
        return query.containsKey(name);
    }

    /** The token that every form carries in its first hidden field. */
    public String getToken() {
        return token;
    }

    public String getNonce() {
        return nonce;
    }

    /** Key of the text that an error page shows. */
    public String getRefusal() {
        return refusal;
    }

    /** The address of a path inside the municipality. */
    public String url(String path) {
        return "/" + municipality.slug() + "/" + path;
    }

    /** The address of this page, to come back to after log-in or a change of language. */
    public String getHere() {
        return url(String.join("/", address));
    }

    /** What else the municipality speaks; empty if nothing. */
    public String getOtherLanguage() {
        return municipality.languages().stream().filter(language -> !language.equals(locale.getLanguage())).findFirst().orElse("");
    }

    /** This page in another language, with all that its address says. */
    public String hereIn(String language) {
        var parameters = new StringBuilder(getHere()).append("?lang=").append(Urls.encode(language));
        query.forEach((name, value) -> {
            if (!name.equals("lang")) parameters.append('&').append(Urls.encode(name)).append('=').append(Urls.encode(value));
        });
        return parameters.toString();
    }
}
