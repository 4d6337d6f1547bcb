package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.document.Documents;
import se.samform.engine.look.Seen;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;
import se.samform.portal.wording.Told;

/** The papers of an appealed case in one file, for the court: in Swedish, whatever the officer reads. Not of one in which something isn't shown to the officer. */
@ApplicationScoped
public class DeskAppealPapers implements Handler {
    private static final Sentences SWEDISH = new Sentences(Language.SWEDISH);

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Cases cases;
    @Inject Documents documents;
    @Inject Told told;
    @Inject Clock clock;

    @Override
    public Reply handle(Exchange exchange) {
        return desk.openCase(Seen.PAPERS)
            .flatMap(file -> ruling(file).filter(ruling -> !ruling.getPapersPath().isEmpty()).map(ruling -> download(file, ruling))).orElseGet(Reply::notFound);
    }

    private Reply download(CaseFile file, RulingCard ruling) {
        try {
            var papers = papers(file, ruling);
            return new Reply.Download("application/zip", SWEDISH.of("papers.file", file.head().reference()), false, papers.bytes(), papers::writeTo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AppealPapers papers(CaseFile file, RulingCard ruling) {
        var summary = new ArrayList<>(List.of(
            SWEDISH.of("papers.title", file.head().reference()), visit.getMunicipality().name(),
            file.service().definition().title().in(Language.SWEDISH), SWEDISH.of("papers.applicant", applicant(file)), ruling.getTitle()));
        file.head().filing().diaryNumber().ifPresent(number -> summary.add(1, SWEDISH.of("papers.diary", number)));
        ruling.getFacts().forEach(fact -> summary.add(fact.what() + ": " + fact.value()));
        var at = file.events().getLast().at().atZone(visit.getMunicipality().zone()).toLocalDateTime();
        var contents = new AppealPapers.Contents(id -> documents.pdf(file, id).map(ByteArrayInputStream::new), id -> cases.open(file, id));
        return new AppealPapers(file, summary, new AppealStory(file, story(file)).lines(), SWEDISH, at, contents);
    }

    private Optional<RulingCard> ruling(CaseFile file) {
        return RulingCard.of(file, story(file), SWEDISH, times());
    }

    /** Nobody in it is "you", and no day is "today": whoever reads it is somebody else, some other day. */
    private DeskStory story(CaseFile file) {
        return DeskStory.forOthers(file, applicant(file), SWEDISH, times(), told.people());
    }

    private String applicant(CaseFile file) {
        return new DeskCaseView(file, desk.officer(file), SWEDISH, times(), told.people(), new Outside(List.of(), List.of(), Map.of())).getApplicant();
    }

    private Times times() {
        return new Times(SWEDISH, visit.getMunicipality().zone(), clock.instant()).inFull();
    }
}
