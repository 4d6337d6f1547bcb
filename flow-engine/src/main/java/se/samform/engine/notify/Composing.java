package se.samform.engine.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.notice.Channel;
import se.samform.core.publication.Bindings;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CitizenErrand;

/** What a citizen is told, in the platform's words or the municipality's own. */
@ApplicationScoped
public class Composing {

  private final Bindings bindings;

  @Inject
  public Composing(Bindings bindings) {
    this.bindings = bindings;
  }

  /** For the container's proxy. */
  protected Composing() {
    this(null);
  }

  Letter letter(CitizenErrand errand, Channel channel, CaseFile file, MunicipalityFacts facts) {
    var head = file.head();
    var own = bindings.settled(head.municipality(), file.service().family()).words(errand.cell(head.state().isOver(), channel));
    return channel == Channel.SMS ? Letters.brief(errand, head, facts, file.service(), own) : Letters.of(errand, head, facts, file.service(), own);
  }
}
