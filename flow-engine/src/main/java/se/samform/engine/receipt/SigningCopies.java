package se.samform.engine.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import se.samform.core.answer.AnswerText;
import se.samform.core.answer.Retelling;
import se.samform.core.answer.Submission;
import se.samform.core.answer.SubmittedService;
import se.samform.core.document.Document;
import se.samform.core.document.DocumentText;
import se.samform.core.document.Entry;
import se.samform.core.document.Look;
import se.samform.core.document.Part;
import se.samform.core.document.PdfRenderer;
import se.samform.core.document.Section;
import se.samform.core.form.Afterwards;
import se.samform.core.logic.Evaluation;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/**
 * What somebody is asked to sign, or has, as a document of their own to keep: the answers as they stand, with their checksum. What no receipt shows
 * is left out here too.
 */
@ApplicationScoped
public class SigningCopies {
    private static final LocalText LOGIN = LocalText.of("Inloggning", "Log-in");
    private static final LocalText TITLE = LocalText.of("Att skriva under", "To be signed");
    private static final LocalText FROM = LocalText.of("Skickat av", "Sent by");
    private static final LocalText SHA256 = LocalText.of("Kontrollsumma för svaren (SHA-256)", "Checksum of the answers (SHA-256)");

    private final PdfRenderer renderer;
    private final Clock clock;

    @Inject
    public SigningCopies(Clock clock) {
        this.clock = clock;
        this.renderer = clock == null ? null : new PdfRenderer(clock);
    }

    /** For the container's proxy. */
    protected SigningCopies() {
        this(null);
    }

    /** @param from who asks for signatures, by name @param sha256 of what is signed @param login how whoever fetches it has logged in; empty where that isn't known */
    public byte[] pdf(MunicipalityFacts municipality, Published service, Evaluation evaluation, String from, String sha256, String login, Language language) {
        var facts = new ArrayList<>(List.of(Entry.of(FROM.in(language), from), Entry.of(SHA256.in(language), sha256)));
        if (!login.isEmpty()) facts.add(Entry.of(LOGIN.in(language), login));
        return renderer.render(new Document(text(municipality, service, language), facts, parts(municipality, service, evaluation, language), new Look(municipality.accent())), List.of()).bytes();
    }

    private static DocumentText text(MunicipalityFacts municipality, Published service, Language language) {
        String title = TITLE.in(language) + ": " + service.definition().title().in(language);
        return new DocumentText(title, language.locale(), municipality.name().in(language), List.of(), "", municipality.site().toString());
    }

    private List<Part> parts(MunicipalityFacts municipality, Published service, Evaluation evaluation, Language language) {
        var now = clock.instant();
        var version = new SubmittedService(service.key(), service.version(), service.sha256());
        var answers = Submission.of(version, "", "", now, language, evaluation);
        var telling = new Retelling(service.definition(), answers, Afterwards.Reader.RECEIPT, language, now.atZone(municipality.zone()).toLocalDate());
        var parts = new ArrayList<Part>();
        for (var step : service.definition().steps()) {
            var entries = telling.of(step).stream().map(each -> Entry.of(each.label(), AnswerText.of(each.question(), each.answer(), language))).toList();
            if (!entries.isEmpty()) parts.add(new Section(step.title().in(language), entries));
        }
        return parts;
    }
}
