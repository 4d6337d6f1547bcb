package se.samform.core.publication.json;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.publication.Offer;
import se.samform.core.publication.YearlyPeriod;

/** {@code {"withdrawn": true, "from": "2027-01-01", "until": "2027-12-31", "periods": [{"first": "--11-01", "last": "--01-15"}]}}. */
public final class OfferCodec {

  private OfferCodec() {}

  public static String write(Offer offer) {
    var object = new ObjectTree().putIf(offer.withdrawn(), "withdrawn", Trees.truth(true));
    offer.from().ifPresent(day -> object.put("from", day.toString()));
    offer.until().ifPresent(day -> object.put("until", day.toString()));
    object.putIf(!offer.periods().isEmpty(), "periods", Trees.list(offer.periods(), OfferCodec::period));
    return CanonicalJson.text(object.build());
  }

  private static JsonObject period(YearlyPeriod period) {
    return new ObjectTree().put("first", period.first().toString()).put("last", period.last().toString()).build();
  }

  /** @throws RuntimeException for what {@link #write} never wrote */
  public static Offer read(String document) {
    var root = Stored.object(document);
    var periods = root.containsKey("periods") ? root.getJsonArray("periods").getValuesAs(JsonObject.class).stream().map(OfferCodec::period).toList() : List.<YearlyPeriod>of();
    return new Offer(root.getBoolean("withdrawn", false), day(root, "from"), day(root, "until"), periods);
  }

  private static YearlyPeriod period(JsonObject object) {
    return new YearlyPeriod(MonthDay.parse(object.getString("first")), MonthDay.parse(object.getString("last")));
  }

  private static Optional<LocalDate> day(JsonObject object, String name) {
    return Optional.ofNullable(object.getString(name, null)).map(LocalDate::parse);
  }
}
