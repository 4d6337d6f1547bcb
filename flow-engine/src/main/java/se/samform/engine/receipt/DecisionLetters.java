package se.samform.engine.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.document.Document;
import se.samform.core.flow.RulingEvent;
import se.samform.core.id.OfficerId;
import se.samform.core.municipality.Authority;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.municipality.Officer;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.RecordedEvent;

/** Letters of decisions: those that were made, and what one would say that isn't made yet. */
@ApplicationScoped
public class DecisionLetters {
    private static final String OFFICER = "officer:";
    private final MunicipalityLookup municipalities;

    @Inject
    public DecisionLetters(MunicipalityLookup municipalities) {
        this.municipalities = municipalities;
    }

    /** For the container's proxy. */
    protected DecisionLetters() {
        this(null);
    }

    Document of(CaseFile file, RecordedEvent recorded) {
        return of(file, (RulingEvent.Decided) recorded.event(), recorded.at(), recorded.actor());
    }

    /** @param actor who decides, as the event log tells it */
    public Document of(CaseFile file, RulingEvent.Decided decided, Instant at, String actor) {
        var municipality = file.head().municipality();
        var facts = municipalities.facts(municipality);
        var authority = municipalities.authority(municipality, file.head().state().authority()).map(Authority::name).orElse("");
        var day = at.atZone(facts.zone()).toLocalDate();
        return new LetterComposer(file, decided, facts, new LetterComposer.Made(day, officer(file, actor), authority)).compose();
    }

    /** Empty for a decision that was made by itself. */
    private Optional<String> officer(CaseFile file, String actor) {
        if (!actor.startsWith(OFFICER)) return Optional.empty();
        var id = new OfficerId(UUID.fromString(actor.substring(OFFICER.length())));
        return Optional.of(municipalities.officer(file.head().municipality(), id).map(Officer::name).orElse(""));
    }
}
