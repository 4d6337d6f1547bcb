package se.samform.engine.offer;

import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.publication.Offers;
import se.samform.core.store.Session;
import se.samform.engine.casefile.Gate;
import se.samform.engine.casefile.Passage;
import se.samform.engine.casefile.ReadyDraft;
import se.samform.engine.casefile.WaitsFor;
import se.samform.engine.payment.Due;

/**
 * Shut for an e-service that is closed. What others sign or what is paid first is asked about when that begins and not again
 * here: who signed or paid in time is not to lose that because another signature, or word of the money, came late. And what
 * somebody at the desk takes down comes in whenever it does: it came on paper or by phone, perhaps in time, and a
 * municipality may not turn away an application because its e-service is closed.
 */
public final class OfferGate implements Gate {

  private final Offers offers;
  private final MunicipalityLookup municipalities;

  public OfferGate(Offers offers, MunicipalityLookup municipalities) {
    this.offers = offers;
    this.municipalities = municipalities;
  }

  @Override
  public Passage ask(Session session, ReadyDraft ready) {
    if (ready.deputed().isPresent() || isSignedFirst(ready) || isPaidFirst(ready)) {
      return Passage.Open.PLAIN;
    }
    var municipality = ready.draft().municipality();
    var day = ready.now().atZone(municipalities.facts(municipality).zone()).toLocalDate();
    var offered = offers.on(municipality, ready.service().family(), day, ready.now());
    return offered.isOpen() ? Passage.Open.PLAIN : new Passage.Shut(new WaitsFor.Opening(offered));
  }

  private static boolean isSignedFirst(ReadyDraft ready) {
    return ready.service().definition().signing().isPresent() && !ready.evaluation().signersBefore().isEmpty();
  }

  private static boolean isPaidFirst(ReadyDraft ready) {
    return Due.beforeSubmit(ready.evaluation(), ready.binding(), ready.draft().language()).isPresent();
  }
}
