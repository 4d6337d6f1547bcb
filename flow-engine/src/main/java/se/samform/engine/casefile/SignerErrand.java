package se.samform.engine.casefile;

import java.util.Optional;
import se.samform.core.notice.Channel;
import se.samform.core.outbox.NewMessage;

/**
 * What an outbox message of the kind {@code signer} refers to: what one who signed the case, and has it to read, is told.
 *
 * @param signer as they stand in {@link Signers#sharing}, from 0
 */
public record SignerErrand(int signer, Channel channel, CitizenErrand errand) {

  public static final String KIND = "signer";

  /** The same message that the applicant would get, for them. */
  static NewMessage of(int signer, NewMessage told) {
    var channel = told.kind();
    return new NewMessage(
        told.id(), told.stream(), KIND + "/" + signer + "/" + channel, KIND, signer + "/" + channel + "/" + told.ref(), told.waitsFor(), told.notBefore());
  }

  public static SignerErrand of(String ref) {
    var parts = ref.split("/", 3);
    return new SignerErrand(Integer.parseInt(parts[0]), Channel.of(parts[1]).orElseThrow(), CitizenErrand.of(parts[2]));
  }

  /** Of what is told: nothing that asks them to do something. */
  static Optional<CitizenErrand> told(CitizenErrand errand) {
    return switch (errand) {
      case CitizenErrand.Received received -> Optional.of(errand);
      case CitizenErrand.StatusChanged changed -> Optional.of(errand);
      case CitizenErrand.Written written -> Optional.of(errand);
      case CitizenErrand.Enclosed enclosed -> Optional.of(errand);
      case CitizenErrand.Reminded reminded -> Optional.empty();
      case CitizenErrand.KeyReplaced replaced -> Optional.empty(); // they log in
      case CitizenErrand.Decided decided -> Optional.empty(); // goes to the applicant alone
    };
  }
}
