package se.samform.engine.signing;

import java.time.Instant;
import java.util.Optional;
import se.samform.core.id.OutboxId;
import se.samform.core.id.SigningId;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.QuietHours;
import se.samform.core.notice.Recipient;
import se.samform.core.outbox.NewMessage;

/** What an outbox message of the kind {@code signing} refers to; its stream is the round. @param signer whom it goes to; the starter's have none */
record SigningErrand(What what, int signer) {

  static final String KIND = "signing";
  private static final int STARTER = -1;

  enum What {
    INVITED,
    /** By itself. */
    REMINDED,
    /** By whoever waits for them. */
    ASKED_AGAIN,
    REFUSED,
    EXPIRED,
    SIGNED,
    WITHDRAWN,
    VOIDED,
    /** All have signed, and whoever began it may not act for whom they did any more. */
    ENDED,
    /** So that it was not handed in: for those who signed. */
    UNSENT
  }

  static SigningErrand toStarter(What what) {
    return new SigningErrand(what, STARTER);
  }

  /** To who need not sign any more. */
  boolean isCalledOff() {
    return what == What.WITHDRAWN || what == What.VOIDED || what == What.UNSENT;
  }

  /** Its place in the matrix. */
  Cell cell(boolean isTexted) {
    return new Cell(kind(), isToStarter() ? Recipient.APPLICANT : Recipient.SIGNER, isTexted ? Channel.SMS : Channel.MAIL);
  }

  private EventKind kind() {
    return switch (what) {
      case INVITED, ASKED_AGAIN -> EventKind.SIGNING_ASKED;
      case REMINDED -> EventKind.SIGNING_REMINDER;
      case REFUSED -> EventKind.SIGNING_REFUSED;
      case EXPIRED -> EventKind.SIGNING_EXPIRED;
      case SIGNED -> EventKind.SIGNING_DONE;
      case WITHDRAWN, VOIDED, ENDED, UNSENT -> EventKind.SIGNING_CANCELLED;
    };
  }

  /** Whether there is something to go to. */
  boolean leadsSomewhere() {
    return !isCalledOff() && what != What.ENDED;
  }

  /** @param content of the round @param facts of its municipality: text messages wait for the morning there */
  NewMessage message(OutboxId id, SigningId round, RoundContent content, MunicipalityFacts facts, Instant now) {
    boolean isTexted = isToStarter() ? content.starter().isTexted() : content.invitees().get(signer).isTexted();
    return new NewMessage(
        id, round.value(), KIND, KIND, ref(), Optional.empty(), isTexted ? Optional.of(QuietHours.NIGHT.next(now, facts.zone())) : Optional.empty());
  }

  boolean isToStarter() {
    return signer == STARTER;
  }

  String ref() {
    return what + "/" + signer;
  }

  static SigningErrand of(String ref) {
    var parts = ref.split("/", 2);
    return new SigningErrand(What.valueOf(parts[0]), Integer.parseInt(parts[1]));
  }
}
