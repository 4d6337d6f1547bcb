package se.samform.engine.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.OwnWords;
import se.samform.core.notice.Recipient;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.notify.Letter;
import se.samform.engine.notify.OwnLetters;
import se.samform.engine.signing.SigningErrand.What;

/** What somebody would be told of signing that there isn't. */
public final class SigningPreviews {

  private static final Duration USUAL = Duration.ofDays(14);

  private static final Map<EventKind, What> TO_SIGNER = Map.of(
      EventKind.SIGNING_ASKED, What.INVITED, EventKind.SIGNING_REMINDER, What.REMINDED, EventKind.SIGNING_CANCELLED, What.WITHDRAWN);
  private static final Map<EventKind, What> TO_STARTER = Map.of(
      EventKind.SIGNING_CANCELLED, What.ENDED, EventKind.SIGNING_DONE, What.SIGNED, EventKind.SIGNING_REFUSED, What.REFUSED,
      EventKind.SIGNING_EXPIRED, What.EXPIRED);

  private SigningPreviews() {}

  /** Empty for what is not of signing. @param own what is said instead of the platform's words @param service the e-service's name */
  public static Optional<Letter> of(Cell cell, Optional<OwnWords> own, MunicipalityFacts municipality, Language language, LocalText service, Instant now) {
    return what(cell).map(what -> {
      var until = now.plus(USUAL);
      var link = new SigningErrand(what, 0).leadsSomewhere() ? municipality.site() + (cell.recipient() == Recipient.SIGNER ? "/sign/…" : "/d/…/signing") : "";
      return own.map(words -> OwnLetters.withLink(words, SigningLetters.fields(service, link, until, municipality, language), language))
          .orElseGet(() -> cell.channel() == Channel.SMS
              ? SigningLetters.brief(what, link, municipality, language) : SigningLetters.of(what, link, until, municipality, language));
    });
  }

  private static Optional<What> what(Cell cell) {
    return Optional.ofNullable((cell.recipient() == Recipient.SIGNER ? TO_SIGNER : TO_STARTER).get(cell.kind()));
  }
}
