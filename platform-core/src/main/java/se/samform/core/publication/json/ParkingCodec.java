package se.samform.core.publication.json;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.json.ObjectTree;
import se.samform.core.publication.Parking;
import se.samform.core.text.LocalText;

/** {@code {"part": "transport", "from": "2027-01-01", "until": "2027-03-31", "text": {"sv": "…"}}}. */
public final class ParkingCodec {

  private ParkingCodec() {}

  static JsonObject write(Parking parking) {
    var object = new ObjectTree().put("part", parking.part());
    parking.from().ifPresent(day -> object.put("from", day.toString()));
    parking.until().ifPresent(day -> object.put("until", day.toString()));
    return object.putIf(!parking.text().isEmpty(), "text", LocalTexts.write(parking.text())).build();
  }

  /** @throws RuntimeException for what is not written so */
  public static Parking read(JsonObject object) {
    var text = object.containsKey("text") ? LocalTexts.read(object.getJsonObject("text")) : LocalText.NONE;
    return new Parking(object.getString("part"), day(object, "from"), day(object, "until"), text);
  }

  private static Optional<LocalDate> day(JsonObject object, String name) {
    return Optional.ofNullable(object.getString(name, null)).map(LocalDate::parse);
  }
}
