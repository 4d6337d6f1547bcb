package se.samform.engine.referral;

import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.notice.Cell;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.OwnWords;
import se.samform.core.notice.Recipient;
import se.samform.core.text.LocalText;
import se.samform.engine.notify.Letter;

/** What somebody outside would be told of a referral that there isn't. */
public final class ReferralPreviews {

  private static final String REFERENCE = "ABC-2026-0001";
  private static final int USUAL_DAYS = 14;

  private ReferralPreviews() {}

  /** Empty for what is not of a referral. @param own what is said instead of the platform's words @param service the e-service's name */
  public static Optional<Letter> of(Cell cell, Optional<OwnWords> own, MunicipalityFacts municipality, LocalText service, LocalDate today) {
    if (cell.recipient() != Recipient.CONSULTEE) {
      return Optional.empty();
    }
    var link = municipality.site() + "/opinions/…";
    var by = Optional.of(today.plusDays(USUAL_DAYS));
    return Optional.of(own.map(words -> ReferralLetter.of(words, REFERENCE, service, link, by, municipality))
        .orElseGet(() -> ReferralLetter.of(link, by, cell.kind() == EventKind.REFERRAL_REMINDER, municipality)));
  }
}
