package se.samform.engine.delivery;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.flow.DiaryNumber;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.ObjectTree;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.DeliveryErrand;

/** How a case was registered when its delivery was decided on: the part {@code registration} of docs/delivery.md. */
final class RegistrationThen {

  private RegistrationThen() {}

  /** Empty where nobody knew how: a delivery that was written before that was written down. */
  static Optional<byte[]> json(CaseFile file, DeliveryErrand errand, Instant then) {
    return errand.mode().map(mode -> {
      var object = new ObjectTree().put("mode", mode.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      file.registry(then).number().ifPresent(number -> put(object, number));
      return CanonicalJson.write(object.build());
    });
  }

  private static void put(ObjectTree object, DiaryNumber number) {
    object.put("diaryNumber", number.text()).put("series", number.series()).put("registeredOn", number.on().toString());
  }
}
