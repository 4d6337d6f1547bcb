package se.samform.portal.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.form.Audience;
import se.samform.core.publication.PublishedServices;
import se.samform.core.text.Language;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Urls;
import se.samform.portal.edge.Visit;

/** The front page of a municipality: search, what many look for, all subjects; or what a search has found. */
@Named
@RequestScoped
public class CataloguePage implements Page {
    private static final int MANY_LOOK_FOR = 6;
    private static final int LONGEST_QUERY = 200;

    @Inject Visit visit;
    @Inject PublishedServices services;
    private List<Offer> offers;
    private Search search;

    @Override
    public Reply open() {
        var language = new Language(visit.getLocale().getLanguage());
        offers = services.newest(visit.getMunicipality().id()).stream().map(each -> Offer.of(each.definition(), language)).toList();
        search = new Search(shortened(visit.query("q")), audience(visit.query("for")), visit.query("subject"));
        return Reply.show();
    }

    public int getCount() {
        return offers.size();
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
        return search.in(offers);
    }

    public List<Offer> getPopular() {
        return search.in(offers).stream().limit(MANY_LOOK_FOR).toList();
    }

    public List<Subject> getSubjects() {
        return Search.subjects(offers);
    }

    /** Those for whom there is something. */
    public List<String> getAudiences() {
        return Arrays.stream(Audience.values()).filter(audience -> offers.stream().anyMatch(offer -> offer.isFor(audience)))
            .map(CataloguePage::key).toList();
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
