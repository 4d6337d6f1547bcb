package se.samform.portal.wording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import se.samform.core.municipality.InternalSystems;
import se.samform.core.municipality.Municipalities;
import se.samform.core.text.Language;
import se.samform.portal.edge.Visit;

/** The words of this visit: its language, its municipality's zone and people. */
@RequestScoped
public class Told {
    @Inject Visit visit;
    @Inject Clock clock;
    @Inject Municipalities municipalities;
    @Inject InternalSystems systems;
    private Sentences texts;

    public Sentences texts() {
        if (texts == null) texts = new Sentences(language());
        return texts;
    }

    public Times times() {
        return new Times(texts(), visit.getMunicipality().zone(), clock.instant());
    }

    public Language language() {
        return new Language(visit.getLocale().getLanguage());
    }

    public People people() {
        var municipality = visit.getMunicipality().id();
        return new People(municipalities.officers(municipality), municipalities.units(municipality), () -> systems.all(municipality));
    }
}
