package se.samform.engine.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import se.samform.core.document.Attachment;
import se.samform.core.document.Attachment.Relationship;
import se.samform.core.document.PdfRenderer;
import se.samform.core.document.RenderedPdf;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.DiaryNumber;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.municipality.Unit;
import se.samform.engine.casefile.CaseDocument;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.HandedIn;
import se.samform.engine.casefile.RecordedEvent;
import se.samform.engine.document.DocumentRenderer;

/**
 * Renders receipts and decision letters: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1); a receipt has the submission
 * embedded as data.
 */
@ApplicationScoped
public class ReceiptRenderer implements DocumentRenderer {
    private static final Logger LOG = Logger.getLogger(ReceiptRenderer.class.getName());

    private final MunicipalityLookup municipalities;
    private final PdfRenderer renderer;
    private final DecisionLetters letters;

    @Inject
    public ReceiptRenderer(MunicipalityLookup municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.letters = new DecisionLetters(municipalities);
        this.renderer = clock == null ? null : new PdfRenderer(clock);
    }

    /** For the container's proxy. */
    protected ReceiptRenderer() {
        this(null, null);
    }

    /** So that the first citizen does not wait for fonts to be read. */
    public void warmUp() {
        renderer.warmUp();
    }

    @Override
    public byte[] pdf(CaseFile file, CaseDocument document) {
        var rendered = switch (document.subject()) {
            case CaseDocument.Subject.Answers(var submission, var reader) -> receipt(file, file.submission(submission), reader);
            case CaseDocument.Subject.Letter(var seq) -> renderer.render(letters.of(file, file.event(seq)), List.of());
        };
        if (!rendered.notDrawn().isEmpty()) {
            LOG.log(Level.WARNING, "A {0} of case {1}: {2} letters could not be drawn",
                new Object[] {document.kind(), file.head().id().text(), rendered.notDrawn().size()});
        }
        return rendered.bytes();
    }

    private RenderedPdf receipt(CaseFile file, HandedIn handedIn, Reader reader) {
        var definition = file.service().definition();
        var municipality = municipalities.facts(file.head().municipality());
        var composed = new ReceiptComposer(definition, handedIn, reader, municipality, promised(file, handedIn), file.isMasked()).compose();
        var data = new Attachment("submission.json", "application/json", handedIn.json(reader, definition), Relationship.DATA, "The submission as data");
        return renderer.render(composed, List.of(data));
    }

    /** As it was when it came in: a receipt says the same whenever it is rendered. */
    private ReceiptComposer.Promised promised(CaseFile file, HandedIn handedIn) {
        var number = file.registry(handedIn.receivedAt()).number().map(DiaryNumber::text);
        var cameIn = file.submissions().stream().limit(1).filter(first -> !first.id().equals(handedIn.id())).map(first -> first.submission().submittedAt()).findFirst();
        return file.events().stream().map(RecordedEvent::event)
            .flatMap(event -> event instanceof CaseEvent.Opened opened ? Stream.of(opened) : Stream.empty()).findFirst()
            .map(opened -> new ReceiptComposer.Promised(unit(file, opened.unit()), opened.dueOn(), number, cameIn))
            .orElseGet(() -> new ReceiptComposer.Promised("", Optional.empty(), Optional.empty(), cameIn));
    }

    private String unit(CaseFile file, UnitId id) {
        return municipalities.unit(file.head().municipality(), id).map(Unit::name).orElse("");
    }
}
