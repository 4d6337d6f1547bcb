package se.samform.portal.offer;

import se.samform.core.publication.Offered;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** Whether an e-service is offered, as a sentence. */
public record OfferSentence(Sentences texts, Times times) {
    public String of(Offered offered) {
        return switch (offered) {
            case Offered.Open(var last) -> last.map(day -> texts.of("offer.open.until", times.date(day))).orElseGet(() -> texts.of("offer.open"));
            case Offered.NotYet(var opens) -> texts.of("offer.not-yet", times.date(opens));
            case Offered.Between(var opens) -> texts.of("offer.between", times.date(opens));
            case Offered.Over(var last) -> texts.of("offer.over", times.date(last));
            case Offered.Withdrawn() -> texts.of("offer.withdrawn");
            case Offered.Interrupted(var message) -> message.until().map(until -> texts.of("offer.interrupted.until", times.moment(until))).orElseGet(() -> texts.of("offer.interrupted"));
        };
    }
}
