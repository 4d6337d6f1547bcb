package se.samform.engine.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.answer.Submission;
import se.samform.core.answer.SubmittedService;
import se.samform.core.answer.json.SubmissionCodec;
import se.samform.core.document.Document;
import se.samform.core.document.PdfRenderer;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseRules;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.Afterwards;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.CaseId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;
import se.samform.core.id.VersionId;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Plan;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.core.vault.Sha256;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.HandedIn;
import se.samform.engine.casefile.RecordedEvent;

/**
 * What the receipt and the letters of an e-service that isn't published would look like, of answers that are made up: by the
 * same composers and the same renderer as the real ones. Of no case, and nothing of it is kept.
 */
@ApplicationScoped
public class SampleDocuments {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final LocalText REFERENCE = LocalText.of("EXEMPEL-0001", "EXAMPLE-0001");
    private static final LocalText REASONS = LocalText.of("Här står handläggarens skäl för beslutet.", "Here stand the officer's reasons for the decision.");
    private static final LocalText OFFICER = LocalText.of("Handläggarens namn", "The officer's name");
    private static final LocalText AUTHORITY = LocalText.of("Nämndens namn", "The authority's name");
    private static final LocalText UNIT = LocalText.of("Enhetens namn", "The unit's name");

    private final MunicipalityLookup municipalities;
    private final Clock clock;
    private final PdfRenderer renderer;

    @Inject
    public SampleDocuments(MunicipalityLookup municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
        this.renderer = clock == null ? null : new PdfRenderer(clock);
    }

    /** For the container's proxy. */
    protected SampleDocuments() {
        this(null, null);
    }

    /** @param answers made up; what is missing in them is missing in it */
    public byte[] receipt(MunicipalityId municipality, Plan plan, Evaluation answers, Language language) {
        return renderer.render(receipt(municipalities.facts(municipality), plan, answers, language, clock.instant()), List.of()).bytes();
    }

    /** Empty for a decision that the flow doesn't have. */
    public Optional<byte[]> letter(MunicipalityId municipality, Plan plan, Evaluation answers, String decision, Language language) {
        return letter(municipalities.facts(municipality), plan, answers, decision, language, clock.instant()).map(letter -> renderer.render(letter, List.of()).bytes());
    }

    static Document receipt(MunicipalityFacts municipality, Plan plan, Evaluation answers, Language language, Instant now) {
        var definition = plan.definition();
        int days = definition.flow().handlingDays();
        var answerBy = Optional.of(WorkingDays.WEEKDAYS.onOrAfter(today(municipality, now).plusDays(days))).filter(day -> days > 0);
        var promised = new ReceiptComposer.Promised(UNIT.in(language), answerBy);
        return new ReceiptComposer(definition, handedIn(municipality, definition, answers, language, now), Afterwards.Reader.RECEIPT, municipality, promised).compose();
    }

    static Optional<Document> letter(MunicipalityFacts municipality, Plan plan, Evaluation answers, String decision, Language language, Instant now) {
        return plan.definition().flow().work().ruling(decision).map(ruling -> {
            var decided = decided(ruling, today(municipality, now), language);
            var file = file(municipality, plan, handedIn(municipality, plan.definition(), answers, language, now), decided, now);
            return new LetterComposer(file, decided, municipality, new LetterComposer.Made(today(municipality, now), Optional.of(OFFICER.in(language)), AUTHORITY.in(language))).compose();
        });
    }

    private static LocalDate today(MunicipalityFacts municipality, Instant now) {
        return now.atZone(municipality.zone()).toLocalDate();
    }

    private static RulingEvent.Decided decided(Ruling ruling, LocalDate today, Language language) {
        return new RulingEvent.Decided(
            ruling.id(), ruling.outcome(), Optional.empty(), ruling.valid().map(valid -> valid.from(today, WorkingDays.WEEKDAYS).minusDays(1)), ruling.delegation(),
            Optional.empty(), REASONS.in(language));
    }

    private static HandedIn handedIn(MunicipalityFacts municipality, ServiceDefinition definition, Evaluation answers, Language language, Instant now) {
        var service = new SubmittedService(definition.key(), 1, "0".repeat(64));
        var submission = Submission.of(service, municipality.slug(), REFERENCE.in(language), now, language, answers);
        byte[] json = SubmissionCodec.write(submission);
        return new HandedIn(new SubmissionId(NOBODY), json, Sha256.hex(json), now, submission);
    }

    private static CaseFile file(MunicipalityFacts municipality, Plan plan, HandedIn handedIn, RulingEvent.Decided decided, Instant now) {
        var initial = plan.definition().flow().initialStatus();
        var opened = new CaseEvent.Opened(
            handedIn.submission().reference(), plan.definition().key(), 1, new AuthorityId(NOBODY), new UnitId(NOBODY), initial.id(), initial.kind(), Optional.empty(),
            handedIn.id(), handedIn.sha256());
        var state = CaseRules.apply(Optional.empty(), opened, now);
        var head = new CaseHead(
            new CaseId(NOBODY), 1, new MunicipalityId(NOBODY), new VersionId(NOBODY), handedIn.submission().language(), false, CaseRules.apply(Optional.of(state), decided, now), 2);
        var service = new Published(head.version(), head.municipality(), new FamilyId(NOBODY), 1, "", "", now, plan);
        var events = List.of(new RecordedEvent(1, now, "citizen", opened), new RecordedEvent(2, now, "officer:" + NOBODY, decided));
        return new CaseFile(head, service, events, List.of(handedIn), List.of(), Optional.empty());
    }
}
