package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.logic.Plan;
import se.samform.core.municipality.Municipalities;
import se.samform.core.text.Language;
import se.samform.designer.draft.Design;
import se.samform.engine.receipt.SampleDocuments;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.wording.Told;

/** The receipt of an e-service that is built, or the letter of one of its decisions, with made-up answers. */
@ApplicationScoped
public class SamplePdf implements Handler {
    @Inject Workshop workshop;
    @Inject Readables readables;
    @Inject SampleDocuments samples;
    @Inject Municipalities municipalities;
    @Inject Clock clock;
    @Inject Told told;

    @Override
    public Reply handle(Exchange exchange) {
        return workshop.design().flatMap(design -> readables.of(design.document()).plan().flatMap(plan -> pdf(design, plan, exchange)))
            .<Reply>map(pdf -> new Reply.Download("application/pdf", told.texts().of("design.texts.sample-file"), true, pdf.length, out -> out.write(pdf))).orElseGet(Reply::notFound);
    }

    private Optional<byte[]> pdf(Design design, Plan plan, Exchange exchange) {
        var language = language(design, exchange.parameter("in"));
        var answers = MadeUpAnswers.of(plan, today());
        String decision = exchange.parameter("decision");
        return decision.isEmpty() ? Optional.of(samples.receipt(workshop.municipality(), plan, answers, language)) : samples.letter(workshop.municipality(), plan, answers, decision, language);
    }

    private LocalDate today() {
        return clock.instant().atZone(municipalities.facts(workshop.municipality()).zone()).toLocalDate();
    }

    private static Language language(Design design, String tag) {
        var languages = DesignPage.languages(design.document());
        return new Language(languages.contains(tag) ? tag : languages.getFirst());
    }
}
