package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import se.samform.core.municipality.InternalSystems;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.delivery.CourtPapers;
import se.samform.engine.document.Documents;
import se.samform.portal.wording.People;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** Puts the papers for the court together, the same for an officer who fetches them and for the system that they are handed to: in Swedish, whoever reads. */
@ApplicationScoped
public class PapersOfCases implements CourtPapers {
    private static final Sentences SWEDISH = new Sentences(Language.SWEDISH);

    private final Cases cases;
    private final Documents documents;
    private final Municipalities municipalities;
    private final InternalSystems systems;
    private final Clock clock;

    @Inject
    public PapersOfCases(Cases cases, Documents documents, Municipalities municipalities, InternalSystems systems, Clock clock) {
        this.cases = cases;
        this.documents = documents;
        this.municipalities = municipalities;
        this.systems = systems;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected PapersOfCases() {
        this(null, null, null, null, null);
    }

    @Override
    public List<Paper> of(CaseFile file) {
        return together(file).each();
    }

    /** @throws IllegalStateException where nothing is decided */
    AppealPapers together(CaseFile file) {
        var facts = municipalities.facts(file.head().municipality());
        var times = new Times(SWEDISH, facts.zone(), clock.instant()).inFull();
        var applicant = new CaseParties(file, SWEDISH, times).applicantName();
        var story = DeskStory.forOthers(file, applicant, SWEDISH, times, people(file));
        var ruling = RulingCard.of(file, story, SWEDISH, times).orElseThrow(() -> new IllegalStateException("Nothing is decided: " + file.head().reference()));
        var at = file.events().getLast().at().atZone(facts.zone()).toLocalDateTime();
        var contents = new AppealPapers.Contents(id -> documents.pdf(file, id).map(ByteArrayInputStream::new), id -> cases.open(file, id));
        return new AppealPapers(file, summary(file, facts, ruling, applicant), new AppealStory(file, story).lines(), SWEDISH, at, contents);
    }

    private static List<String> summary(CaseFile file, MunicipalityFacts facts, RulingCard ruling, String applicant) {
        var summary = new ArrayList<>(List.of(
            SWEDISH.of("papers.title", file.head().reference()), facts.name().in(Language.SWEDISH),
            file.service().definition().title().in(Language.SWEDISH), SWEDISH.of("papers.applicant", applicant), ruling.getTitle()));
        file.head().filing().diaryNumber().ifPresent(number -> summary.add(1, SWEDISH.of("papers.diary", number)));
        ruling.getFacts().forEach(fact -> summary.add(fact.what() + ": " + fact.value()));
        return summary;
    }

    private People people(CaseFile file) {
        var municipality = file.head().municipality();
        return new People(municipalities.officers(municipality), municipalities.units(municipality), () -> systems.all(municipality));
    }
}
