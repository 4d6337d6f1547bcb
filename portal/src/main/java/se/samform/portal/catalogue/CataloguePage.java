package se.samform.portal.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.form.Audience;
import se.samform.core.text.Language;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Urls;
import se.samform.portal.edge.Visit;
import se.samform.portal.offer.Later;
import se.samform.portal.offer.Openings;

/** The front page of a municipality: search, what there is or is new, all subjects; or what a search has found. */
@Named
@RequestScoped
public class CataloguePage implements Page {
    private static final int LONGEST_QUERY = 200;

    @Inject Visit visit;
    @Inject Catalogues catalogues;
    @Inject Openings openings;
    private Catalogue catalogue;
    private Search search;
    private List<Offer> found;
    private Map<String, String> marks;
    private List<Later> later;

    @Override
    public Reply open() {
        var listed = openings.listed();
        catalogue = catalogues.of(visit.getMunicipality().id(), new Language(visit.getLocale().getLanguage()), listed);
        marks = listed.stream().filter(each -> !openings.of(each).isOpen()).collect(Collectors.toUnmodifiableMap(each -> each.key().value(), openings::mark));
        later = openings.later();
        search = new Search(shortened(visit.query("q")), audience(visit.query("for")), visit.query("subject"));
        found = search.isEmpty() ? catalogue.offers() : search.in(catalogue.offers());
        return Reply.show();
    }

    public int getCount() {
        return catalogue.offers().size();
    }

    public boolean isSearching() {
        return !search.isEmpty();
    }

    public String getQuery() {
        return search.query();
    }

    public String getSubject() {
        return search.subject();
    }

    public List<Offer> getFound() {
        return found;
    }

    /** Whether all that is offered is named at once; what many look for nobody counts. */
    public boolean isFew() {
        return catalogue.offers().size() <= Catalogue.FEW;
    }

    public List<Offer> getNamed() {
        return isFew() ? catalogue.offers() : catalogue.latest();
    }

    /** What is said of those that are closed just now, by key. */
    public Map<String, String> getMarks() {
        return marks;
    }

    /** Those that open later. */
    public List<Later> getLater() {
        return later;
    }

    public List<Subject> getSubjects() {
        return catalogue.subjects();
    }

    /** Those for whom there is something. */
    public List<String> getAudiences() {
        return catalogue.audiences().stream().map(CataloguePage::key).toList();
    }

    public boolean isFor(String audience) {
        return search.audience().map(CataloguePage::key).orElse("").equals(audience);
    }

    /** The address of the same search for others; an empty audience is everybody. */
    public String urlFor(String audience) {
        return visit.url("") + "?q=" + Urls.encode(search.query()) + (audience.isEmpty() ? "" : "&for=" + audience)
            + (search.subject().isEmpty() ? "" : "&subject=" + Urls.encode(search.subject()));
    }

    public String urlOf(Subject subject) {
        return visit.url("") + "?subject=" + Urls.encode(subject.name().text());
    }

    private static String shortened(String query) {
        return query.length() <= LONGEST_QUERY ? query : query.substring(0, LONGEST_QUERY);
    }

    private static Optional<Audience> audience(String key) {
        return Arrays.stream(Audience.values()).filter(audience -> key(audience).equals(key)).findFirst();
    }

    private static String key(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT);
    }
}
