package se.samform.examples.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.List;

/** The stand-in post office of an installation (docs/post.md). */
record PostOffice(String url) {

    static PostOffice of(DemoInstallation installation) {
        return new PostOffice(installation.configuration().get("samform.post.granvik.url"));
    }

    /** What it was handed of a case, the newest first. */
    List<JsonObject> about(String reference) {
        try (var reader = Json.createReader(new ByteArrayInputStream(HttpVisitor.at(url).get("/api/messages").bytes()))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(item -> item.getJsonObject("parcel"))
                    .filter(parcel -> parcel.getString("text").contains(reference)).toList();
        }
    }
}
