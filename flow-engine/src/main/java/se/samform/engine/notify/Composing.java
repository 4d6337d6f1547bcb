package se.samform.engine.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Channel;
import se.samform.core.notice.OwnWords;
import se.samform.core.notice.SayableFields;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CitizenErrand;

/** What a citizen or somebody else outside is told, in the platform's words or the municipality's own. */
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

  /** To who signed the case and reads it: nothing is theirs to do. */
  Letter letterToSigner(CitizenErrand errand, Channel channel, CaseFile file, MunicipalityFacts facts) {
    return channel == Channel.SMS ? SignerLetters.brief(errand, file.head(), facts) : SignerLetters.of(errand, file.head(), facts);
  }

  Letter letter(CitizenErrand errand, Channel channel, CaseFile file, MunicipalityFacts facts) {
    var head = file.head();
    if (errand instanceof CitizenErrand.Decided) {
      return Letters.decision(head, facts, file.service());
    }
    if (errand instanceof CitizenErrand.KeyReplaced) {
      return KeyLetters.of(channel, head, facts);
    }
    var cell = errand.cell(head.state().isOver(), channel);
    var own = words(head.municipality(), file.service(), cell, head.language());
    if (own.isEmpty()) {
      var supplement = SupplementLetters.of(errand, channel, file, facts);
      if (supplement.isPresent()) {
        return supplement.get();
      }
    }
    return channel == Channel.SMS ? Letters.brief(errand, head, facts, file.service(), own) : Letters.of(errand, head, facts, file.service(), own);
  }

  /** Whether it is told at all. */
  public boolean isOn(MunicipalityId municipality, Published service, Cell cell) {
    return bindings.settled(municipality, service).isOn(cell);
  }

  /** The municipality's own words or the definition's, for who reads in the language; empty where the platform's hold. */
  public Optional<OwnWords> words(MunicipalityId municipality, Published service, Cell cell, Language language) {
    return bindings.settled(municipality, service).words(cell, language).filter(words -> maySay(municipality, service, cell, words));
  }

  /** Words for all e-services are not those of one whose cases are secret, where they would tell which it is. */
  private boolean maySay(MunicipalityId municipality, Published service, Cell cell, OwnWords words) {
    var isSecret = service.isWholeSecret(bindings.current(municipality, service.family()));
    return !SayableFields.isKept(cell, isSecret, words);
  }
}
