package se.samform.engine.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.id.CaseId;
import se.samform.core.id.DocumentId;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.outbox.Outcome;
import se.samform.core.outbox.Sender;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.RenderErrand;

/** Renders what was asked for at a commit. */
@ApplicationScoped
public class RenderDocument implements Sender {

  private final Cases cases;
  private final Documents documents;

  @Inject
  public RenderDocument(Cases cases, Documents documents) {
    this.cases = cases;
    this.documents = documents;
  }

  /** For the container's proxy. */
  protected RenderDocument() {
    this(null, null);
  }

  @Override
  public String kind() {
    return RenderErrand.KIND;
  }

  @Override
  public Outcome send(ClaimedMessage message) {
    return cases.findForMachine(message.municipality(), new CaseId(message.stream()), message.writtenAt())
        .flatMap(file -> documents.pdf(file, DocumentId.of(message.ref())))
        .<Outcome>map(pdf -> new Outcome.Sent(pdf.length + " bytes"))
        .orElseGet(() -> new Outcome.Hopeless("The document is gone"));
  }
}
