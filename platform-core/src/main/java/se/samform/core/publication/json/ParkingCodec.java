package se.samform.core.publication.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import se.samform.core.json.ObjectTree;
import se.samform.core.publication.Parking;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** {@code {"part": "transport", "from": "2027-01-01", "until": "2027-03-31", "text": {"sv": "…"}}}. */
public final class ParkingCodec {

  private ParkingCodec() {}

  static JsonObject write(Parking parking) {
    var object = new ObjectTree().put("part", parking.part());
    parking.from().ifPresent(day -> object.put("from", day.toString()));
    parking.until().ifPresent(day -> object.put("until", day.toString()));
    var texts = new ObjectTree();
    parking.text().texts().forEach((language, text) -> texts.put(language.tag(), text));
    return object.putIf(!parking.text().isEmpty(), "text", texts.build()).build();
  }

  /** @throws RuntimeException for what is not written so */
  public static Parking read(JsonObject object) {
    var texts = new LinkedHashMap<Language, String>();
    if (object.containsKey("text")) {
      object.getJsonObject("text").forEach((tag, text) -> texts.put(new Language(tag), ((JsonString) text).getString()));
    }
    return new Parking(object.getString("part"), day(object, "from"), day(object, "until"), new LocalText(texts));
  }

  private static Optional<LocalDate> day(JsonObject object, String name) {
    return Optional.ofNullable(object.getString(name, null)).map(LocalDate::parse);
  }
}
