package se.samform.engine.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.id.DocumentId;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.outbox.Outcome;
import se.samform.core.outbox.Sender;
import se.samform.engine.casefile.RenderErrand;

/** Renders what was asked for at a commit. */
@ApplicationScoped
public class RenderDocument implements Sender {

  private final Documents documents;

  @Inject
  public RenderDocument(Documents documents) {
    this.documents = documents;
  }

  /** For the container's proxy. */
  protected RenderDocument() {
    this(null);
  }

  @Override
  public String kind() {
    return RenderErrand.KIND;
  }

  @Override
  public Outcome send(ClaimedMessage message) {
    return documents.pdf(message.municipality(), DocumentId.of(message.ref()))
        .<Outcome>map(pdf -> new Outcome.Sent(pdf.length + " bytes"))
        .orElseGet(() -> new Outcome.Hopeless("The document is gone"));
  }
}
