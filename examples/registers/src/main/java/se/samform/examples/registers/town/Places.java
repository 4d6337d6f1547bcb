package se.samform.examples.registers.town;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The addresses and properties of a plan, as the register tells of them. */
record Places(TownPlan plan, String postalCode, String city) {

    List<JsonObject> addresses() {
        return each("a-", parcel -> Json.createObjectBuilder()
                .add("street", parcel.address()).add("postalCode", postalCode).add("city", city).add("property", parcel.designation()));
    }

    List<JsonObject> properties() {
        return each("p-", parcel -> Json.createObjectBuilder().add("designation", parcel.designation()));
    }

    /** As one would look for them: along each street. */
    private List<JsonObject> each(String prefix, Function<Parcel, JsonObjectBuilder> told) {
        var parcels = plan.parcels().stream().sorted(Comparator.comparing(Parcel::street).thenComparing(Parcel::number)).toList();
        return IntStream.range(0, parcels.size()).mapToObj(i -> {
            var parcel = parcels.get(i);
            return told.apply(parcel).add("id", prefix + (i + 1)).add("position", position(parcel.middle())).build();
        }).toList();
    }

    private JsonObjectBuilder position(Point point) {
        return Json.createObjectBuilder().add("latitude", rounded(plan.latitude(point))).add("longitude", rounded(plan.longitude(point)));
    }

    /** To some centimetres. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }
}
